// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.gave;
import static org.wellspring.giving.tests.World.person;
import static org.wellspring.giving.tests.World.received;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.KeyRelationships;
import org.wellspring.giving.KeyRelationships.Gift;
import org.wellspring.giving.KeyRelationships.Key;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.TempSpace;

@DisplayName("The board of key relationships")
class KeyRelationshipsTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    private static void star(Space space, UUID person) {
        new EditEntity(person).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
    }

    private static List<String> what(List<Gift> gifts) {
        return gifts.stream().map(Gift::what).toList();
    }

    @Test
    @DisplayName("says what I gave each in which period, and nothing of what I received (N1, G5)")
    void periods() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor");
        UUID bo = person(space, "Bo Hale");
        star(space, rosa);
        gave(space, rosa, "today", TODAY);
        gave(space, rosa, "a month", TODAY.minusMonths(1).plusDays(1));
        gave(space, rosa, "before", TODAY.minusMonths(1));
        gave(space, rosa, "long ago", TODAY.minusMonths(3));
        gave(space, rosa, "too long ago", TODAY.minusYears(1));
        gave(space, bo, "elsewhere", TODAY);
        received(space, rosa, "theirs", TODAY);
        UUID introduction = new NewIntroduction(bo, rosa, "x", "y").run(space).result();
        SetIntroduction.accepted(introduction, Side.A).run(space);
        SetIntroduction.accepted(introduction, Side.B).run(space);
        Key key = new KeyRelationships(space).board().getFirst();
        assertThat(what(key.month())).containsExactly("today", "a month");
        assertThat(what(key.quarter())).containsExactly("before");
        assertThat(what(key.year())).containsExactly("long ago");
        SetIntroduction.made(introduction).run(space);
        assertThat(what(new KeyRelationships(space).board().getFirst().month())).containsExactlyInAnyOrder("today", "Bo Hale", "a month");
        assertThat(new KeyRelationships(space).board()).hasSize(1);
    }

    @Test
    @DisplayName("holds at most ten, and says so where more have the star; who left is not on it (N1, N2, M8)")
    void ten() {
        Space space = temp.space();
        for (int i = 0; i < 10; i++) {
            star(space, person(space, "Person " + (char) ('A' + i)));
        }
        assertThat(new KeyRelationships(space).board()).hasSize(10);
        assertThat(new KeyRelationships(space).areTooMany()).isFalse();
        UUID last = person(space, "Person Z");
        star(space, last);
        assertThat(new KeyRelationships(space).board()).hasSize(10).extracting(Key::person).doesNotContain(last);
        assertThat(new KeyRelationships(space).areTooMany()).isTrue();
        new EditEntity(last).set(ModelPackage.Literals.PERSON__STATUS, "left").run(space);
        assertThat(new KeyRelationships(space).areTooMany()).isFalse();
        assertThat(new KeyRelationships(space).board().getFirst().isEmpty()).isTrue();
    }
}
