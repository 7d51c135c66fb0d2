// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.rules.model.XcoreComments;

@DisplayName("Comments of an Xcore file")
class XcoreCommentsTest {
    private final XcoreComments comments = new XcoreComments("""
            // SPDX-License-Identifier: EPL-2.0
            /*
             * All there is
             * to know.
             */
            @Ecore(nsURI="urn:x")
            package x
            // ---------------------------- boats (B)
            /* B1: a boat. */
            abstract class Boat extends Entity {
            	/* As painted on the stern. */
            	@Store(role="title") String name = "Anna"
            	int length
            	/* The one who steers. */
            	refers Person ^helm
            }
            enum Sail { Up as "up" }
            // ---------------------------- water
            /* Salty or sweet. */
            type Water wraps String
            class Tide extends Entity { int height }
            """);

    @Test
    @DisplayName("are found before the package, a class, a type and a feature")
    void found() {
        assertThat(comments.ofPackage()).contains("All there is to know.");
        assertThat(comments.of("Boat")).contains("B1: a boat.");
        assertThat(comments.of("Boat", "name")).contains("As painted on the stern.");
        assertThat(comments.of("Boat", "helm")).contains("The one who steers.");
        assertThat(comments.of("Water")).contains("Salty or sweet.");
    }

    @Test
    @DisplayName("are not lent to what follows without one")
    void notLent() {
        assertThat(comments.of("Boat", "length")).isEmpty();
        assertThat(comments.of("Sail")).isEmpty();
        assertThat(comments.of("Tide")).isEmpty();
    }

    @Test
    @DisplayName("say which topic a name belongs to")
    void topics() {
        assertThat(comments.topics()).isEqualTo(Map.of("boats (B)", List.of("Boat", "Sail"), "water", List.of("Water", "Tide")));
    }
}
