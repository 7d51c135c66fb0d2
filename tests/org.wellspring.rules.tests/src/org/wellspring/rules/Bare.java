// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strips Java source of what is no code, so that a rule never stumbles over a word in a comment or a message. */
final class Bare {
    // Order matters: whichever begins first wins, as in the compiler; a text block before an empty string.
    private static final Pattern NO_CODE = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'",
            Pattern.DOTALL);

    private Bare() {
    }

    /** The code, with ¤ for each comment and "" for each literal. */
    static String code(String text) {
        Matcher matcher = NO_CODE.matcher(text);
        StringBuilder code = new StringBuilder(text.length());
        while (matcher.find()) {
            String replacement = matcher.group("comment") != null ? "¤" : "\"\"";
            matcher.appendReplacement(code, replacement + breaksIn(matcher.group()));
        }
        return matcher.appendTail(code).toString();
    }

    private static String breaksIn(String text) {
        return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
    }
}
