// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.position.Positions;

@DisplayName("Positions")
class PositionsTest {

    private final Random random = Seed.random("positions");

    @Test
    void fitAlwaysBetweenTheirNeighbours() {
        for (int run = 0; run < 50; run++) {
            List<String> places = new ArrayList<>();
            int clustered = random.nextInt(2);
            for (int i = 0; i < 1000; i++) {
                int at = clustered == 1 ? Math.min(places.size(), 3) : random.nextInt(places.size() + 1);
                String before = at == 0 ? null : places.get(at - 1);
                String after = at == places.size() ? null : places.get(at);
                String place = Positions.between(before, after, random);
                assertThat(before == null || before.compareTo(place) < 0).as(before + " < " + place).isTrue();
                assertThat(after == null || place.compareTo(after) < 0).as(place + " < " + after).isTrue();
                places.add(at, place);
            }
        }
    }

    @Test
    void stayShortWhenAHundredThousandAreAppendedOrPrepended() {
        String last = null;
        String first = null;
        for (int i = 0; i < 100_000; i++) {
            String next = Positions.between(last, null, random);
            String previous = Positions.between(null, first, random);
            assertThat(last == null || last.compareTo(next) < 0).isTrue();
            assertThat(first == null || previous.compareTo(first) < 0).isTrue();
            last = next;
            first = previous;
        }
        assertThat(last.length()).isLessThan(12);
        assertThat(first.length()).isLessThan(12);
    }

    @Test
    void stayShortWhenManyAreMadeInOneGap() {
        String before = Positions.between(null, null, random);
        String after = Positions.between(before, null, random);
        List<String> places = Positions.between(before, after, 10_000, random);
        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(before).isLessThan(places.getFirst());
        assertThat(places.getLast()).isLessThan(after);
        assertThat(places).allMatch(place -> place.length() < 30);
    }

    @Test
    void ofTwoDevicesInTheSameGapDiffer() {
        String before = Positions.between(null, null, random);
        HashSet<String> appended = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            appended.add(Positions.between(before, null, random));
        }
        assertThat(appended).hasSizeGreaterThan(997);
    }

    @Test
    void areMadeOfAnyLettersAndDigitsAForeignProgramWrote() {
        for (int i = 0; i < 100_000; i++) {
            String one = foreign();
            String other = foreign();
            String before = one.compareTo(other) < 0 ? one : other;
            String after = before.equals(one) ? other : one;
            String between = Positions.between(before, after, random);
            assertThat(between).isGreaterThan(before);
            boolean room = !after.startsWith(before) || !after.substring(before.length()).matches("0*");
            assertThat(!room || between.compareTo(after) < 0).as(before + " " + between + " " + after).isTrue();
            assertThat(Positions.between(after, null, random)).isGreaterThan(after);
            assertThat(after.matches("0+") || Positions.between(null, after, random).compareTo(after) < 0).isTrue();
        }
    }

    private String foreign() {
        String digits = "0019AZaz";
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            text.append(digits.charAt(random.nextInt(digits.length())));
        }
        return text.toString();
    }

    @Test
    void refuseOtherCharacters() {
        assertThatThrownBy(() -> Positions.between("a-", null, random)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Positions.isValid("")).isFalse();
        assertThat(Positions.isValid("aé")).isFalse();
    }
}
