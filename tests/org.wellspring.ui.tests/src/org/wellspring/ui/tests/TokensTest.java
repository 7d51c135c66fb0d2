// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.ui.theme.StyleSheets;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.theme.Tokens;

class TokensTest {
    private static final double WCAG_AA = 4.5;

    private final Tokens tokens = Tokens.load();

    static Stream<Arguments> textOnGround() {
        return Stream.of(false, true).flatMap(dark -> Stream.of(
                Arguments.of(dark, Token.TEXT, Token.PANEL), Arguments.of(dark, Token.TEXT, Token.BACKGROUND),
                Arguments.of(dark, Token.TEXT, Token.SOFT), Arguments.of(dark, Token.TEXT, Token.ACCENT_SOFT),
                Arguments.of(dark, Token.MUTED, Token.PANEL), Arguments.of(dark, Token.MUTED, Token.BACKGROUND),
                Arguments.of(dark, Token.MUTED, Token.SOFT), Arguments.of(dark, Token.MUTED, Token.ACCENT_SOFT),
                Arguments.of(dark, Token.MUTED, Token.SELECTION),
                Arguments.of(dark, Token.ACCENT, Token.PANEL), Arguments.of(dark, Token.ACCENT, Token.ACCENT_SOFT),
                Arguments.of(dark, Token.ACCENT, Token.SELECTION), Arguments.of(dark, Token.WARM, Token.WARM_SOFT),
                Arguments.of(dark, Token.ON_ACCENT, Token.ACCENT)));
    }

    @ParameterizedTest(name = "dark {0}: {1} on {2}")
    @MethodSource("textOnGround")
    void textCanBeReadOnEveryGroundItStandsOn(boolean dark, Token ink, Token ground) {
        double contrast = contrast(tokens.palette(dark).color(ink).getRGB(), tokens.palette(dark).color(ground).getRGB());
        assertThat(contrast).as("%s on %s", tokens.hex(dark, ink), tokens.hex(dark, ground)).isGreaterThanOrEqualTo(WCAG_AA);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void styleSheetAndPaletteSayTheSame(boolean dark) {
        Set<String> ofPalette = new HashSet<>();
        tokens.palette(dark).colours().values().forEach(c -> ofPalette.add(hex(c.getRGB())));
        Matcher used = Pattern.compile("#[0-9a-f]{6}\\b").matcher(StyleSheets.css(tokens, dark));
        Set<String> ofSheet = new HashSet<>();
        while (used.find()) {
            ofSheet.add(used.group());
        }
        assertThat(ofSheet).isNotEmpty().isSubsetOf(ofPalette);
        assertThat(ofSheet).contains(tokens.hex(dark, Token.BACKGROUND), tokens.hex(dark, Token.TEXT), tokens.hex(dark, Token.ACCENT));
    }

    @Test
    void styleSheetHasNoPlaceholderLeft() {
        assertThat(StyleSheets.css(tokens, false)).doesNotContain("@");
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static String hex(RGB c) {
        return String.format("#%02x%02x%02x", c.red, c.green, c.blue);
    }
}
