// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What names an object among all spaces")
class RefTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    @Test
    @DisplayName("is written as space/id, and read again; an id alone is one of the book")
    void written() {
        OpenSpaces open = new OpenSpaces();
        Space group = temp.another(SpaceKind.GROUP);
        UUID id = UUID.randomUUID();
        assertThat(Ref.of(group, id)).hasToString(group.id() + "/" + id);
        assertThat(Ref.of(group.id() + "/" + id)).contains(Ref.of(group, id));
        assertThat(Ref.of(group, id).in(open)).isEmpty();
        open.opened(group);
        assertThat(Ref.of(group, id).in(open)).contains(group);
        assertThat(Ref.of(id.toString()).flatMap(ref -> ref.in(open))).isEmpty();
        open.opened(temp.space());
        assertThat(Ref.of(id.toString()).flatMap(ref -> ref.in(open))).contains(temp.space());
        assertThat(Ref.of(temp.space(), id).in(open)).contains(temp.space());
        open.closing(group);
        assertThat(Ref.of(group, id).in(open)).isEmpty();
    }

    @Test
    @DisplayName("is nothing where something else is written")
    void other() {
        String id = UUID.randomUUID().toString();
        assertThat(List.of("", "/", "book", "/" + id, id + "/", id + "/" + id + "/" + id, id + " ", "1-2-3-4-5", "book/" + id, id.substring(1)))
                .allSatisfy(text -> assertThat(Ref.of(text)).as(text).isEmpty());
        assertThat(Ref.of(id.toUpperCase())).isPresent();
    }

    @Test
    @DisplayName("never fails on whatever is written")
    void random() {
        long seed = Seed.next();
        System.out.println("RefTest seed " + seed);
        Random random = new Random(seed);
        String letters = "0123456789abcdefABCDEF-/ xé";
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? id + "/" + id : id);
            for (int j = random.nextInt(4); j >= 0; j--) {
                text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            }
            Ref.of(text.toString()).ifPresent(ref -> assertThat(ref.toString()).isEqualToIgnoringCase(text.toString()));
        }
    }
}
