// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.Checkout;
import org.wellspring.rules.RequirementRules;

@DisplayName("On a made-up tree, the rules on requirements")
class RequirementRulesTest {
    @TempDir
    Path folder;

    private Checkout tree() {
        return new SmallTree(folder).testBundle("org.wellspring.people.tests").file(
                "tests/org.wellspring.people.tests/src/org/wellspring/people/tests/SomeTest.java", """
                        // SPDX-License-Identifier: EPL-2.0
                        // T3 stands in a comment alone
                        @DisplayName("T1: is said")
                        class SomeTest {
                            @DisplayName("a \\"word\\" "
                                    + "is said (T2)")
                            void said() {
                            }
                        }
                        """).file("docs/practice.md", """
                                | rule | what it does | begins with | change it |
                                | --- | --- | --- | --- |
                                | T1 | A word is said | always | – |
                                | T2 | Another, too | | – |
                                """).checkout();
    }

    @Test
    @DisplayName("find one that no test names, a comment is no name, and a name may go on in the next line")
    void untested() {
        assertThat(RequirementRules.areTested(List.of("T1", "T2", "T3")).broken(tree())).singleElement()
                .satisfies(said -> assertThat(said).startsWith("No test names T3"));
    }

    @Test
    @DisplayName("find one of which users are not told all")
    void unexplained() {
        assertThat(RequirementRules.areExplained(List.of("T1", "T2", "T3")).broken(tree())).hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("for T2:")).anySatisfy(said -> assertThat(said).contains("for T3:"));
    }
}
