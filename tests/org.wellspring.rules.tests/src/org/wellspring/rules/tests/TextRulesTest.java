// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.TextRules;

@DisplayName("On a made-up tree, the rules on texts")
class TextRulesTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("find a choice within a choice, a brace too few and a pattern that stays one, and let plain texts be")
    void unsaid() {
        SmallTree tree = new SmallTree(folder).bundle("org.wellspring.people").file(
                "bundles/org.wellspring.people/src/org/wellspring/people/messages.properties", """
                        good=Hello {0}, {1,choice,0#nobody|1#one person|1<{1} people} waited.
                        plain=Use # and | as you like.
                        nested={1,choice,1#{0,choice,0#None yet.|1#One.}|1<{0} of {1}.}
                        open=Hello {0
                        quoted=It isn't {0} yet.
                        """);
        assertThat(TextRules.everyTextCanBeSaid(tree.checkout())).hasSize(3)
                .anySatisfy(said -> assertThat(said).contains("messages.properties: nested can't be said"))
                .anySatisfy(said -> assertThat(said).contains("messages.properties: open can't be said"))
                .anySatisfy(said -> assertThat(said).contains("quoted says with 0"));
    }
}
