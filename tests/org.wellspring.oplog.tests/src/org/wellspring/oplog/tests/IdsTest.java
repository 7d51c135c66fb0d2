// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Ids;
import org.wellspring.oplog.OpId;

@DisplayName("Ids")
class IdsTest {

    @Test
    void areUuidsOfVersionSevenThatAscend() {
        long before = System.currentTimeMillis();
        UUID last = Ids.next();
        assertThat(last.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(before);
        for (int i = 0; i < 100_000; i++) {
            UUID next = Ids.next();
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.variant()).isEqualTo(2);
            assertThat(Long.compareUnsigned(next.getMostSignificantBits(), last.getMostSignificantBits())).isPositive();
            last = next;
        }
    }

    @Test
    void ofOperationsReadTheirOwnText() {
        OpId id = new OpId(DeviceId.random(), 42);
        assertThat(OpId.parse(id.text())).isEqualTo(id);
        assertThat(new DeviceId(10).text()).isEqualTo("000000000000000a");
    }
}
