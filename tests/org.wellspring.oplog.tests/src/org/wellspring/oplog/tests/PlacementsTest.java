// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Placements;
import org.wellspring.oplog.state.Version;

@DisplayName("Where things are after they were moved at the same time")
class PlacementsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private final DeviceId device = new DeviceId(1);
    private long seq;

    private Version into(UUID parent, long time) {
        return new Version(new OpId(device, seq++), new HybridTime(time), new Value.Placement(parent, "parts", "a0"));
    }

    @Test
    void theLaterOfTwoMovesIntoEachOtherGivesWay() {
        Map<UUID, Value.Placement> places = Placements.resolve(Map.of(A, List.of(into(B, 1)), B, List.of(into(A, 2), into(C, 0))));
        assertThat(places.get(A).parent()).isEqualTo(B);
        assertThat(places.get(B).parent()).as("back where it was").isEqualTo(C);
    }

    @Test
    void whatCanNotGoAnywhereIsAtTheTopLevel() {
        Map<UUID, Value.Placement> places = Placements.resolve(Map.of(A, List.of(into(A, 1))));
        assertThat(places).isEmpty();
    }

    @Test
    void itIsAlwaysATreeAndTheSameOnAllDevices() {
        Random random = Seed.random("placements");
        for (int run = 0; run < 3000; run++) {
            List<UUID> objects = new ArrayList<>();
            for (int i = 2 + random.nextInt(12); i > 0; i--) {
                objects.add(new UUID(random.nextLong(), random.nextLong()));
            }
            Map<UUID, List<Version>> candidates = new LinkedHashMap<>();
            for (UUID object : objects) {
                List<Version> versions = new ArrayList<>();
                for (int n = random.nextInt(4); n > 0; n--) {
                    versions.add(into(objects.get(random.nextInt(objects.size())), random.nextInt(20)));
                }
                candidates.put(object, versions);
            }
            Map<UUID, Value.Placement> places = Placements.resolve(candidates);
            Collections.shuffle(objects, random);
            Map<UUID, List<Version>> otherOrder = new LinkedHashMap<>();
            objects.forEach(object -> otherOrder.put(object, candidates.get(object)));
            assertThat(Placements.resolve(otherOrder)).isEqualTo(places);
            objects.forEach(object -> assertThat(depth(object, places)).isLessThanOrEqualTo(objects.size()));
        }
    }

    private static int depth(UUID object, Map<UUID, Value.Placement> places) {
        int depth = 0;
        for (Value.Placement at = places.get(object); at != null && depth < 100; at = places.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    @Test
    void aDeletedContainerOfSomethingPresentIsShownAgain() {
        Map<UUID, Value.Placement> places = Placements.resolve(Map.of(A, List.of(into(B, 1)), B, List.of(into(C, 1))));
        assertThat(Placements.revivedContainers(places, A::equals)).containsExactlyInAnyOrder(B, C);
        assertThat(Placements.revivedContainers(places, object -> !object.equals(C))).containsExactly(C);
        assertThat(Placements.revivedContainers(places, object -> false)).isEqualTo(Set.of());
    }
}
