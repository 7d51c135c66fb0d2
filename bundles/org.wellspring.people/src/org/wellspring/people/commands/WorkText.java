// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * What somebody does and where, as people write it in one line (M11): "Architect, Harbor Studio", "Architect at Harbor Studio",
 * "Architektin bei …", "Architecte chez …", "Arquitecta en …", "Architect (Harbor Studio)", "Architect – Harbor Studio", "Architect @ …".
 *
 * @param title what they do; may be empty
 * @param organization where; may be empty, not both
 * @param open whether nothing tells which of the two the text is, which is the organization then
 */
public record WorkText(String title, String organization, boolean open) {
    /** Without a space, as in "DesignerKumo", a dash is part of a word. */
    private static final Pattern CUT = Pattern.compile("(?<comma>[,，、;])|(?<at>(?<=^|\\s)(?:at|bei|beim|chez|presso|bij|hos)(?=\\s)|(?<=^|\\s)[@＠](?=.))"
            + "|(?<perhaps>(?<=\\s)(?:en|em|[-–—‒―|·•])(?=\\s))|(?<bracket>[(（])|(?<known>(?<=\\s)(?:of|for|with|in|von|für|im|de|du|des|d’|pour|au|aux|para|do|da"
            + "|di|del|della|voor|van|för|/)(?=\\s)|[:：](?=\\s))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ARTICLE = Pattern.compile("(?:the|der|dem|den|die|das|la|le|les|el|los|las|il|lo|de|het)\\s+(?=\\S)|l['’](?=\\S)");

    /** What may stand between role and organization. */
    private enum Between {
        COMMA, AT, PERHAPS, BRACKET, KNOWN
    }

    /** A place where a line may be parted. */
    private record Cut(Between between, String before, String after) {
        WorkText text() {
            return new WorkText(before, after);
        }

        /** "Designer at large": what follows is written as no name is. */
        boolean small() {
            return Character.isLowerCase(after.codePointAt(0));
        }

        boolean formed() {
            return !OrganizationNames.parts(after).form().isEmpty();
        }
    }

    /** What is clear but for a text that stands alone. */
    public WorkText(String title, String organization) {
        this(title, organization, title.isEmpty());
    }

    /** What they do, and nothing of where. */
    public static WorkText role(String text) {
        return new WorkText(text.strip(), "", false);
    }

    /** Where they work, and nothing of what they do. */
    public static WorkText at(String organization) {
        return new WorkText("", organization.strip(), false);
    }

    /**
     * How a line may be meant. An organization of the book is meant where its name ends the line, the longest such name first, commas in it and
     * all, or where it begins it; otherwise each comma may be the one before the organization, but not that before a legal form, and so may
     * each word that says "at". Any thread.
     *
     * @return one where it is clear, the likeliest first where it is not; one that is {@link #open} where the line is not to be parted
     */
    public static List<WorkText> readings(Space space, String text) {
        String line = text.strip();
        if (Organizations.named(space, line).isPresent()) {
            return List.of(at(line));
        }
        List<Cut> cuts = cuts(line);
        // in "Designer at Museum of Kumo" nobody works at Kumo
        Optional<Cut> ending = cuts.stream().filter(cut -> cut.between() != Between.KNOWN || cuts.getFirst().between() == Between.KNOWN)
                .map(cut -> known(space, cut)).flatMap(Optional::stream).findFirst();
        if (ending.isPresent()) {
            boolean sure = ending.get().between() != Between.KNOWN || ending.get().formed();
            WorkText meant = ending.get().before().isEmpty() ? at(ending.get().after()) : ending.get().text();
            return sure ? List.of(meant) : List.of(meant, role(line));
        }
        Optional<Cut> beginning = cuts.stream().filter(cut -> cut.between() != Between.AT && !isForm(cut.after())
                && Organizations.named(space, cut.before()).isPresent()).max(Comparator.comparing(cut -> cut.before().length()));
        return beginning.map(cut -> List.of(new WorkText(cut.after(), cut.before()), at(line))).orElseGet(() -> unknown(line, cuts));
    }

    /**
     * The same where nobody can be asked, and a comma may be one of the role: the line parted only by a word that says "at" or before an organization of
     * the book. Any thread.
     *
     * @return empty where that is not clear
     */
    public static Optional<WorkText> told(Space space, String text) {
        List<WorkText> readings = readings(space, text);
        WorkText meant = readings.getFirst();
        boolean parted = readings.size() == 1 && !meant.open() && !meant.organization().isEmpty();
        boolean said = parted && (Organizations.named(space, meant.organization()).isPresent()
                || cuts(text.strip()).stream().anyMatch(cut -> cut.between() == Between.AT && cut.text().equals(meant)));
        return said ? Optional.of(meant) : Optional.empty();
    }

    /** The cut itself, or without the article behind it, if that is an organization of the book. */
    private static Optional<Cut> known(Space space, Cut cut) {
        return Stream.of(cut.after(), bare(cut.after())).distinct().filter(name -> Organizations.named(space, name).isPresent())
                .map(name -> new Cut(cut.between(), cut.before(), name)).findFirst();
    }

    private static List<WorkText> unknown(String line, List<Cut> cuts) {
        List<Cut> said = cuts.stream().filter(cut -> cut.between() == Between.AT).map(cut -> new Cut(Between.AT, cut.before(), bare(cut.after()))).toList();
        if (!said.isEmpty() && said.getLast().before().isEmpty()) {
            return List.of(at(said.getLast().after()));
        }
        List<WorkText> all = new ArrayList<>();
        said.reversed().stream().filter(cut -> !cut.before().isEmpty()).map(Cut::text).forEach(all::add);
        boolean doubt = said.stream().anyMatch(Cut::small);
        for (Cut cut : cuts) {
            boolean saidBefore = said.stream().anyMatch(at -> at.before().length() < cut.before().length());
            if (cut.between() == Between.COMMA && !isForm(cut.after()) && !saidBefore) {
                all.add(cut.text());
                doubt |= cut.small() && all.size() == 1;
            } else if (said.isEmpty() && (cut.between() == Between.PERHAPS && (!cut.small() || cut.formed()) || cut.between() == Between.BRACKET)) {
                all.add(cut.text());
                doubt |= !cut.formed();
            } else if (cut.between() == Between.KNOWN && cut.formed() && cuts.stream().allMatch(one -> one.between() == Between.KNOWN)) {
                all.add(cut.text());
                doubt = true;
            }
        }
        if (all.isEmpty()) {
            return List.of(OrganizationNames.parts(line).form().isEmpty() ? new WorkText("", line) : at(line));
        }
        return doubt ? Stream.concat(all.stream(), Stream.of(role(line))).distinct().toList() : all.stream().distinct().toList();
    }

    /** All places where a line may be parted, from its beginning; nothing may stand before a word that says "at" only. */
    private static List<Cut> cuts(String line) {
        List<Cut> all = new ArrayList<>();
        Matcher m = CUT.matcher(line);
        while (m.find()) {
            Between between = m.group("comma") != null ? Between.COMMA
                    : m.group("at") != null ? Between.AT
                            : m.group("bracket") != null ? Between.BRACKET : m.group("perhaps") != null ? Between.PERHAPS : Between.KNOWN;
            String before = line.substring(0, m.start()).strip();
            String after = line.substring(m.end()).strip();
            boolean closed = between != Between.BRACKET || after.endsWith(")") || after.endsWith("）");
            String where = between == Between.BRACKET && closed ? after.substring(0, after.length() - 1).strip() : after;
            if (closed && !where.isEmpty() && (!before.isEmpty() || between == Between.AT)) {
                all.add(new Cut(between, before, where));
            }
        }
        return all;
    }

    private static String bare(String organization) {
        Matcher article = ARTICLE.matcher(organization);
        return article.lookingAt() ? organization.substring(article.end()) : organization;
    }

    /** "Inc.", "S.A. de C.V.": part of the name before it. */
    private static boolean isForm(String text) {
        return OrganizationNames.core("name " + text).equals("name");
    }
}
