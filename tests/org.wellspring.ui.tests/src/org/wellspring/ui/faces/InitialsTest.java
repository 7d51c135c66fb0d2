// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Initials")
class InitialsTest {
    @ParameterizedTest(name = "of {0} are {1}")
    @CsvSource({"Ana Ruiz,AR", "Grace M. Bell,GB", "Cher,C", "佐藤 健,佐健", "佐藤健,佐", "Björn Þórsson,BÞ", "John Doe Jr.,JD",
            "\"Anna \"\"Annie\"\" (Lowe)\",AL", "'  ',?", "'…',?", "ökç,Ö", "42 Things,4T",
            "Dr. Ulrike Brandt,UB", "Prof. Dr. Helga Sommer,HS", "Dr. Brandt,B", "Dr.,D", "Frau Anna Meyer,AM"})
    void of(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
