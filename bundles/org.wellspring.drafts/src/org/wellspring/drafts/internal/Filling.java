// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the fields of a template with what is known. A sentence with a field that nobody knows is left out, and so is a line where nothing else
 * stood: no brace is ever sent. For one template.
 */
final class Filling {
    /** A field, with what stands in where it is not known; two braces are as good as one. */
    private static final Pattern FIELD = Pattern.compile("\\{+([^{}\\n]*)\\}+");
    private static final Pattern ARTICLE = Pattern.compile("(?:An?|The|Some(?:body|one|thing)?|Who|What|How|Where)(?=\\s)");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…][\"”’')\\]]{0,2})\\s+");
    private static final Pattern CHOICE = Pattern.compile("\\|(?![^{}]*\\})");
    /** What may stand before the first word of a line and says nothing by itself. */
    private static final Pattern MARK = Pattern.compile("\\s*(?:[-*+>]|#{1,6}|\\d{1,3}[.)])\\s+");

    private final Map<String, String> values;
    private final Collection<String> known;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    /**
     * With values.
     *
     * @param values by the {@link #name} of the field; those without one are blank
     * @param known names of fields that somebody may have a value for
     */
    Filling(Map<String, String> values, Collection<String> known) {
        this.values = values;
        this.known = known;
    }

    /** How a field is named, however it was typed. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /** Fields without a value for this person, whose sentences were left out, in their order. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Fields that there are none of, whose sentences were left out, in their order. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The subject: the first of the choices between | for which all is known; empty if there is none. */
    String subject(String template) {
        Set<String> before = new LinkedHashSet<>(missing);
        for (String choice : CHOICE.split(template)) {
            Optional<String> filled = sentence(choice.strip(), false);
            if (filled.isPresent() && !filled.get().isBlank()) {
                // one that another choice stands in for is not missed
                missing.retainAll(before);
                String line = filled.get().strip();
                int first = line.codePointAt(0);
                return new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(line.substring(Character.charCount(first))).toString();
            }
        }
        return "";
    }

    /** The words as plain text. */
    String words(String template) {
        List<String> lines = new ArrayList<>();
        for (String line : template.split("\n", -1)) {
            if (line.isBlank()) {
                lines.add("");
            } else {
                line(line).ifPresent(lines::add);
            }
        }
        return PlainWords.of(String.join("\n", lines));
    }

    private Optional<String> line(String line) {
        Matcher mark = MARK.matcher(line);
        String before = mark.lookingAt() ? mark.group() : "";
        List<String> said = new ArrayList<>();
        for (String sentence : SENTENCE.split(line.substring(before.length()))) {
            sentence(sentence, true).ifPresent(said::add);
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(before + String.join(" ", said));
    }

    /** One sentence; empty where something in it is not known. */
    private Optional<String> sentence(String template, boolean markdown) {
        StringBuilder all = new StringBuilder();
        Matcher field = FIELD.matcher(template);
        boolean complete = true;
        int at = 0;
        while (field.find()) {
            all.append(template, at, field.start());
            boolean ends = field.end() < template.length() && ".!?…".indexOf(template.charAt(field.end())) >= 0;
            boolean begins = template.substring(0, field.start()).isBlank();
            Optional<String> value = value(field.group(1)).map(text -> ends ? unended(text) : text).map(text -> begins ? text : small(text));
            value.ifPresent(text -> all.append(markdown ? PlainWords.escaped(text) : text));
            complete &= value.isPresent();
            at = field.end();
        }
        String rest = template.substring(at);
        String between = FIELD.matcher(template).replaceAll("");
        if (BRACE.matcher(between).find()) {
            unknown.add(between.strip());
            complete = false;
        }
        return complete ? Optional.of(all.append(rest).toString()) : Optional.empty();
    }

    /** What begins with “A” or “Somebody” goes on in the middle of a sentence; names stay as they are. */
    private static String small(String value) {
        return ARTICLE.matcher(value).lookingAt() ? value.substring(0, 1).toLowerCase(Locale.ROOT) + value.substring(1) : value;
    }

    /** Before the end of a sentence one full stop is enough. */
    private static String unended(String value) {
        return value.endsWith(".") && !value.endsWith("..") ? value.substring(0, value.length() - 1) : value;
    }

    private Optional<String> value(String typed) {
        int bar = typed.indexOf('|');
        String name = name(bar < 0 ? typed : typed.substring(0, bar));
        String value = values.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
        if (!value.isEmpty()) {
            return Optional.of(value);
        }
        if (bar >= 0) {
            return Optional.of(typed.substring(bar + 1).strip());
        }
        (known.contains(name) || values.containsKey(name) ? missing : unknown).add(name.isEmpty() ? "{}" : name);
        return Optional.empty();
    }
}
