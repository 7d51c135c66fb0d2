// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The scale of the fonts")
class FontsTest {
    @ParameterizedTest(name = "for {0} points at {1} dots an inch on {2} is {3}")
    @CsvSource({"10,96,gtk,1.0", "11,96,gtk,1.0", "22,96,gtk,2.0", "10,144,gtk,1.5", "11,120,gtk,1.25", "10,100,gtk,1.0",
            "9,96,win32,1.0", "9,144,win32,1.0", "18,96,win32,2.0", "13,72,cocoa,1.0"})
    void scale(int points, int dpi, String platform, float scale) {
        assertThat(Fonts.scaleOf(points, dpi, platform)).isEqualTo(scale);
    }
}
