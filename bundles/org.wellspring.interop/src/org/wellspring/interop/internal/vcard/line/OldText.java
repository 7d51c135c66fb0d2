// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.BinaryProperty;
import ezvcard.property.Label;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.SimpleProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.VCardProperty;

/**
 * Text of vCard 2.1, which escapes nothing but the semicolon: a backslash is a backslash. Some programs write it as if it were
 * 3.0 all the same, so a value is read so where all its backslashes fit that and none of them looks like a folder's
 * (docs/facts/address-books.md). Quoted-printable is always what it says. The parser reads everything as 3.0.
 */
public final class OldText {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final WriteContext WORDS = new WriteContext(VCardVersion.V2_1, null, true);
    private static final Pattern BACKSLASH = Pattern.compile("\\\\|=5[Cc]");
    private static final Pattern ESCAPED = Pattern.compile("(?:[^\\\\]|\\\\[\\\\,;:nN])*");
    /** C:\new, or \\server at the beginning of a word. */
    private static final Pattern FOLDER = Pattern.compile("(?<![A-Za-z])[A-Za-z]:\\\\(?!\\\\)|(?<!\\S)\\\\\\\\[A-Za-z0-9]");
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** A backslash that escapes nothing, behind pairs of them. */
    private static final Pattern NOTHING = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(?![\\\\,;:nN])");
    private static final Set<String> OTHERS = Set.of("BEGIN", "END", "VERSION", "AGENT", "PHOTO", "LOGO", "SOUND", "KEY");
    private static final Set<String> LISTS = Set.of("CATEGORIES", "NICKNAME");

    private OldText() {
    }

    // ------------------------------------------------------------ reading

    /** A card of this version as the parser understands it; one of another version as it is, but for backslashes that escape nothing. */
    public static String forParser(String text) {
        // most cards have neither, and are many
        if (text.indexOf('\\') < 0 && !text.contains("=5")) {
            return text;
        }
        boolean old = CardVersion.of(text).old();
        if (!old && !strange(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        CardLine open = null;
        for (int from = 0, line = 0; from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            boolean more = to > from && open != null && (" \t".indexOf(text.charAt(from)) >= 0 || open.softBreak());
            if (more) {
                open.extend(from, to);
            } else {
                put(open, text, old, out);
                open = new CardLine(text, from, to, line);
            }
            from = to + 1;
        }
        put(open, text, old, out);
        return out.toString();
    }

    /** Whether there may be a backslash that escapes nothing, as no writer that knows how to escape has it. */
    private static boolean strange(String text) {
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
            if (i + 1 == text.length() || "\\,;:nN".indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A value of version 3 or 4 whose writer did not escape its backslashes: those that escape nothing are themselves, and in the
     * path of a folder with one of these all are.
     */
    private static String unescaped(String value) {
        if (ESCAPED.matcher(value).matches()) {
            return value;
        }
        return WORD.matcher(value).replaceAll(found -> {
            String word = found.group();
            return Matcher.quoteReplacement(ESCAPED.matcher(word).matches() ? word
                    : FOLDER.matcher(word).find() ? literal(word, false, ";,") : NOTHING.matcher(word).replaceAll("$1\\\\\\\\"));
        });
    }

    private static void put(CardLine line, String text, boolean old, StringBuilder out) {
        if (line != null) {
            String plain = text.substring(line.from(), line.to());
            out.append(!line.property() || line.title().startsWith("X-") || OTHERS.contains(line.title())
                    || !BACKSLASH.matcher(plain).find() ? plain : escaped(line, old)).append('\n');
        }
    }

    private static String escaped(CardLine line, boolean old) {
        String whole = line.unfolded();
        int colon = CardLine.outsideQuotes(whole, 0) + 1;
        if (colon > whole.length()) {
            return whole;
        }
        String value = whole.substring(colon);
        boolean quoted = whole.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
        if (!old) {
            return quoted ? whole : whole.substring(0, colon) + unescaped(value);
        }
        if (!quoted && ESCAPED.matcher(value).matches() && !FOLDER.matcher(value).find()) {
            return whole;
        }
        return whole.substring(0, colon) + literal(value, quoted, LISTS.contains(line.title()) ? ";," : ";");
    }

    /** With each backslash doubled, but for those that escape a sign: of several before one, two are one. */
    private static String literal(String value, boolean quoted, String signs) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        Matcher run = Pattern.compile(quoted ? "(?:\\\\|=5[Cc])+" : "\\\\+").matcher(value);
        int from = 0;
        while (run.find()) {
            int count = (int) BACKSLASH.matcher(run.group()).results().count();
            boolean sign = sign(value, run.end(), quoted, signs);
            int literal = sign ? count / 2 : count;
            out.append(value, from, run.start()).append("\\\\".repeat(literal)).append(sign && count % 2 == 1 ? "\\" : "");
            from = run.end();
        }
        return out.append(value, from, value.length()).toString();
    }

    private static boolean sign(String value, int at, boolean quoted, String signs) {
        if (at >= value.length()) {
            return false;
        }
        String octet = quoted && at + 3 <= value.length() ? value.substring(at, at + 3).toUpperCase(Locale.ROOT) : "";
        return signs.indexOf(value.charAt(at)) >= 0 || octet.equals("=3B") || octet.equals("=2C") && signs.indexOf(',') >= 0;
    }

    // ------------------------------------------------------------ writing

    /** Puts each text that this version cannot say plainly into quoted-printable, with the name of its encoding. */
    public static void write(VCard card) {
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            if (!(property instanceof BinaryProperty || property instanceof Agent) && hard(property)) {
                quote(card, property);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean hard(VCardProperty property) {
        if (property instanceof RawProperty raw) {
            return raw.getValue() != null && !ascii(raw.getValue());
        }
        var scribe = (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
        String text = scribe == null ? null : scribe.writeText(property, WORDS);
        boolean parts = property instanceof StructuredName || property instanceof Address || property instanceof Organization;
        return text != null && (!ascii(text) || text.indexOf('\n') >= 0 || (parts ? text.replace("\\;", "") : text).indexOf('\\') >= 0);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static void quote(VCard card, VCardProperty property) {
        String value = value(property);
        VCardProperty quoted = property;
        if (value != null) {
            RawProperty raw = new RawProperty(SCRIBES.getPropertyScribe(property).getPropertyName(), value);
            raw.setGroup(property.getGroup());
            property.getParameters().forEach(p -> p.getValue().forEach(v -> raw.addParameter(p.getKey(), v)));
            card.removeProperty(property);
            card.addProperty(raw);
            quoted = raw;
            if (property instanceof Address address && address.getLabel() != null) {
                raw.getParameters().removeAll("LABEL");
                label(card, address);
            }
        }
        set(quoted, "ENCODING", "QUOTED-PRINTABLE");
        set(quoted, "CHARSET", StandardCharsets.UTF_8.name());
    }

    private static void set(VCardProperty property, String parameter, String value) {
        if (!value.equalsIgnoreCase(property.getParameter(parameter))) {
            property.setParameter(parameter, value);
        }
    }

    /** What stands on an envelope is a property of its own in this version. */
    private static void label(VCard card, Address address) {
        Label label = new Label(address.getLabel());
        label.setGroup(address.getGroup());
        label.getTypes().addAll(address.getTypes());
        card.addProperty(label);
        if (hard(label)) {
            quote(card, label);
        }
    }

    /** The value in this version's own words; null for one that is written as it is. */
    private static String value(VCardProperty property) {
        return switch (property) {
            case RawProperty raw -> null;
            case StructuredName name -> parts(Stream.of(List.of(or(name.getFamily())), List.of(or(name.getGiven())),
                    name.getAdditionalNames(), name.getPrefixes(), name.getSuffixes()).map(p -> String.join(",", p)).toList());
            case Address a -> parts(Stream.of(a.getPoBoxes(), a.getExtendedAddresses(), a.getStreetAddresses(), a.getLocalities(),
                    a.getRegions(), a.getPostalCodes(), a.getCountries()).map(p -> String.join(",", p)).toList());
            case Organization organization -> parts(organization.getValues());
            case SimpleProperty<?> simple when simple.getValue() instanceof String text -> beforeSign(text);
            default -> null;
        };
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static String parts(List<String> parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = beforeSign(or(parts.get(i)) + (i + 1 < parts.size() ? ";" : ""));
            String text = i + 1 < parts.size() ? part.substring(0, part.length() - 1) : part;
            all.add(text.replace(";", "\\;"));
        }
        return String.join(";", all);
    }

    /** Backslashes before a semicolon are doubled, for a single one would escape it. */
    private static String beforeSign(String text) {
        return text.replaceAll("(\\\\+)(?=;)", "$1$1");
    }
}
