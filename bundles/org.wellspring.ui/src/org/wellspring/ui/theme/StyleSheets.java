// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheets of the workbench: one template, filled with the tokens of either scheme. */
public final class StyleSheets {
    private static final Pattern NAME = Pattern.compile("@([a-z-]+)(?=[ ;])");
    private static final Map<String, Token> TOKENS = Arrays.stream(Token.values()).collect(Collectors.toMap(Token::key, Function.identity()));

    private StyleSheets() {
    }

    /** The finished style sheet of a scheme. */
    public static String css(Tokens tokens, boolean dark) {
        return NAME.matcher(template()).replaceAll(match -> {
            Token token = TOKENS.get(match.group(1));
            if (token == null) {
                throw new IllegalStateException("workbench.css names a token that does not exist: " + match.group());
            }
            return tokens.hex(dark, token);
        });
    }

    static String template() {
        try (InputStream in = StyleSheets.class.getResourceAsStream("workbench.css")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // The comments of the template speak of @names themselves.
            return text.replaceAll("(?s)/\\*.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the workbench could not be read", e);
        }
    }
}
