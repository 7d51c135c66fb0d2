// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One hand-written Java file.
 *
 * @param file where it is
 * @param text all of it
 * @param code the text with every comment replaced by ¤ and every literal's content left out; line breaks stay
 */
public record JavaSource(Path file, String text, String code) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)+");

    static JavaSource read(Path file) {
        String text = Checkout.read(file);
        return new JavaSource(file, text, Bare.code(text));
    }

    /** Its package; empty for the unnamed one. */
    public String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Every dotted lower-case name outside of comments and literals: imports, and packages written in full. */
    public Stream<String> dottedNames() {
        return NAME.matcher(code).results().map(r -> r.group());
    }

    /** Numbers of the lines (from 1) of the bare code where the pattern begins to match. */
    public List<Integer> linesMatching(Pattern pattern) {
        return pattern.matcher(code).results().map(r -> lineOf(r.start())).distinct().toList();
    }

    /** How many lines it has. */
    public int lines() {
        return (int) text.lines().count();
    }

    private int lineOf(int offset) {
        return 1 + (int) code.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
