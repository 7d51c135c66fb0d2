// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.index.Entries;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.spi.Index;
import org.wellspring.model.base.Entity;

/**
 * What was shared with whom: each harvest stands under everybody it was shared with, by its day. The space keeps that in its file, so that it is
 * read on any thread, and as fast in twenty years.
 */
@Component
public final class Harvests implements Index {
    private static final String NAME = "garden.harvests";

    /** A harvest as one of those it was shared with sees it. */
    public record Shared(UUID id, LocalDate on, String what) {
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public EClass type() {
        return GardenModel.HARVEST;
    }

    @Override
    public void map(Entity harvest, BiConsumer<Tuple, Tuple> entries) {
        LocalDate on = (LocalDate) harvest.eGet(GardenModel.ON);
        Tuple what = Tuple.of(String.valueOf(harvest.eGet(GardenModel.WHAT)));
        for (Object person : (List<?>) harvest.eGet(GardenModel.WITH)) {
            entries.accept(Tuple.of(((Entity) person).getId(), on), what);
        }
    }

    /** The last ones that were shared with a person, the newest first. Any thread. */
    public static List<Shared> last(Space space, UUID person, int limit) {
        return with(space, person).last(limit).stream().map(entry -> new Shared(entry.object(), entry.key().day(1), entry.value().text(0))).toList();
    }

    /** How many were shared with a person. Any thread. */
    public static long count(Space space, UUID person) {
        return with(space, person).count();
    }

    private static Entries with(Space space, UUID person) {
        return space.entries(NAME).with(person);
    }
}
