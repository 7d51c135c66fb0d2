// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.testkit.TempSpace;

@DisplayName("The spaces that are open")
class OpenSpacesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final OpenSpaces open = new OpenSpaces();
    private final List<String> heard = new ArrayList<>();

    private OpenSpaces.Listener listener(String name) {
        return new OpenSpaces.Listener() {
            @Override
            public void opened(Space space) {
                heard.add(name + " + " + space.kind());
            }

            @Override
            public void closing(Space space) {
                heard.add(name + " - " + space.kind() + " of " + open.all().size() + " with " + space.history().recent(1).size());
            }
        };
    }

    @Test
    @DisplayName("are the book and the groups, each found by its id and kind, in the order in which they came")
    void found() {
        Space choir = temp.another(SpaceKind.GROUP);
        Space makers = temp.another(SpaceKind.GROUP);
        assertThat(open.book()).isEmpty();
        List.of(choir, temp.space(), makers).forEach(open::opened);
        assertThat(open.book()).contains(temp.space());
        assertThat(open.of(SpaceKind.GROUP)).containsExactly(choir, makers);
        assertThat(open.all()).containsExactly(choir, temp.space(), makers);
        assertThat(open.of(makers.id())).contains(makers);
        open.closing(choir);
        assertThat(open.of(choir.id())).isEmpty();
        assertThat(open.of(SpaceKind.GROUP)).containsExactly(makers);
    }

    @Test
    @DisplayName("are told to listeners when they come, and while they still work when they go")
    void told() {
        open.opened(temp.space());
        open.addListener(listener("a"));
        Space group = temp.another(SpaceKind.GROUP);
        open.opened(group);
        open.opened(group);
        open.closing(group);
        open.closing(group);
        open.closing(temp.space());
        assertThat(heard).containsExactly("a + book", "a + group", "a - group of 2 with 0", "a - book of 1 with 0");
    }

    @Test
    @DisplayName("a listener that fails keeps nobody else from hearing")
    void failing() {
        open.addListener(new OpenSpaces.Listener() {
            @Override
            public void opened(Space space) {
                throw new IllegalStateException("on purpose");
            }
        });
        open.addListener(listener("b"));
        assertThatThrownBy(() -> open.opened(temp.space())).hasMessage("on purpose");
        assertThat(heard).containsExactly("b + book");
        assertThat(open.book()).isPresent();
    }

    @Test
    @DisplayName("there is one book, and no space twice")
    void once() {
        open.opened(temp.space());
        Space other = temp.another(SpaceKind.BOOK);
        assertThatThrownBy(() -> open.opened(other)).isInstanceOf(IllegalStateException.class).hasMessageContaining("book");
        Space group = temp.another(SpaceKind.GROUP);
        Path copy = temp.beside().resolve("copy.db");
        group.care().backup(copy);
        open.opened(group);
        temp.spaces().restore(temp.beside().resolve("copy"), copy);
        try (Space twin = temp.spaces().open(temp.beside().resolve("copy"), temp.options())) {
            assertThatThrownBy(() -> open.opened(twin)).isInstanceOf(IllegalStateException.class).hasMessageContaining("open already");
            open.closing(twin);
        }
        assertThat(open.all()).containsExactly(temp.space(), group);
    }
}
