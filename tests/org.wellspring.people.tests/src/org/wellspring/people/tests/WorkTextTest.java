// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.people.commands.WorkText;
import org.wellspring.testkit.TempSpace;

@DisplayName("What somebody does and where, in one line (M11)")
class WorkTextTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void fill() {
        space = temp.space();
        World.person(space, "Owen Jones", "Partner", "Jones, Jones & Co");
        World.organization(space, "Acme, Brick and Tile, Ltd");
    }

    private List<WorkText> read(String text) {
        return WorkText.readings(space, text);
    }

    @Test
    @DisplayName("ends with an organization of the book, commas and all, where there is one")
    void known() {
        assertThat(read("Founder, Jones, Jones & Co")).containsExactly(new WorkText("Founder", "Jones, Jones & Co"));
        assertThat(read("Head of Sales, Marketing, jones, jones and co")).containsExactly(new WorkText("Head of Sales, Marketing", "jones, jones and co"));
        assertThat(read("Jones, Jones & Co")).containsExactly(new WorkText("", "Jones, Jones & Co"));
        assertThat(read("Clerk, Acme, Brick and Tile")).containsExactly(new WorkText("Clerk", "Acme, Brick and Tile"));
    }

    @Test
    @DisplayName("may be meant in more than one way where no end of it is in the book")
    void unknown() {
        assertThat(read("Architect, Harbor Studio")).containsExactly(new WorkText("Architect", "Harbor Studio"));
        assertThat(read("Founder, Brook, Brook & Sons")).containsExactly(new WorkText("Founder", "Brook, Brook & Sons"),
                new WorkText("Founder, Brook", "Brook & Sons"));
        assertThat(read("Architect")).containsExactly(new WorkText("", "Architect"));
    }

    @Test
    @DisplayName("has no comma before a legal form that would part a name")
    void forms() {
        assertThat(read("Head of Sales, Acme, Inc.")).containsExactly(new WorkText("Head of Sales", "Acme, Inc."));
        assertThat(read("Brook, S.A. de C.V.")).containsExactly(new WorkText("", "Brook, S.A. de C.V."));
    }

    @Test
    @DisplayName("loses no letter, however it is meant")
    void whole() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(WorkTextTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of("Jones", "Jones & Co", "Acme", "Inc.", "Founder", "", " ", "Ltd", "Bau GmbH", "株式会社", "’", "a", "Brick and Tile");
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(n == 0 ? "" : ",");
            }
            String squeezed = text.toString().replaceAll("\\s", "");
            assertThat(read(text.toString())).as("seed %d: %s", seed, text).isNotEmpty().allSatisfy(
                    w -> assertThat((w.title().isEmpty() ? w.organization() : w.title() + "," + w.organization()).replaceAll("\\s", "")).isEqualTo(squeezed));
        }
    }
}
