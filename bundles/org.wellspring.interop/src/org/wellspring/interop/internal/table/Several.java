// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several values in one cell, as Google has them, and the star before a preferred label. A value of ours that holds such a sign has
 * backslashes before it, so that it comes back as it was (docs/export.md); Google knows no such thing.
 */
final class Several {
    /** Stands between values. */
    static final String BETWEEN = ":::";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*:::\\s*");
    private static final Pattern RUN = Pattern.compile("(?:\\\\*:){3,}");
    private static final Pattern MARKED = Pattern.compile("(?:\\\\+:){3,}");
    private static final Pattern STAR = Pattern.compile("\\\\*\\*.*", Pattern.DOTALL);
    private static final Pattern MARKED_STAR = Pattern.compile("\\\\+\\*.*", Pattern.DOTALL);

    private Several() {
    }

    /** The values in one cell. */
    static String join(Collection<String> values) {
        return values.stream().map(Several::put).collect(Collectors.joining(" " + BETWEEN + " "));
    }

    /** The values of a cell, empty ones too. */
    static List<String> split(String cell) {
        return Stream.of(SEPARATOR.split(cell, -1)).map(String::strip).toList();
    }

    /** A value as it is written. */
    static String put(String value) {
        return value.contains(":") ? RUN.matcher(value).replaceAll(run -> java.util.regex.Matcher.quoteReplacement(run.group().replace(":", "\\:"))) : value;
    }

    /** The value as it was before. */
    static String take(String cell) {
        return cell.contains("\\:") ? MARKED.matcher(cell).replaceAll(run -> java.util.regex.Matcher.quoteReplacement(run.group().replace("\\:", ":"))) : cell;
    }

    /** A label as it is written, which is none of a preferred one. */
    static String putLabel(String label) {
        return STAR.matcher(label).matches() ? "\\" + label : label;
    }

    /** The label as it was before. */
    static String takeLabel(String label) {
        return MARKED_STAR.matcher(label).matches() ? label.substring(1) : label;
    }
}
