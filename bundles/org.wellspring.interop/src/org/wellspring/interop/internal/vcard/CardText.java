// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.interop.internal.text.Decoding;
import org.wellspring.interop.internal.text.Printable;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.file.Letters;
import org.wellspring.interop.internal.vcard.line.CardFolding;
import org.wellspring.interop.internal.vcard.line.CardMending;
import org.wellspring.interop.internal.vcard.line.CardMending.Mended;
import org.wellspring.interop.internal.vcard.line.OldText;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.CardScribes;
import org.wellspring.interop.internal.vcard.part.Cleaning;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.spi.Remark;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.Encoding;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;

/** vCards as text, through ez-vcard. */
final class CardText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern QUOTED = Pattern.compile(
            "(?im)^([^:\\r\\n]*;(?:ENCODING=)?QUOTED-PRINTABLE[^:\\r\\n]*):((?:[^\\r\\n]*=\\r?\\n)*+[^\\r\\n]*)$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    /** A line without a value says nothing, so nothing is lost with it. */
    private static final Pattern SILENT = Pattern.compile("[^:]*:[\\s;,]*");
    private static final Pattern DAY = Pattern.compile("(?i)(?:[\\w-]+\\.)?(?:BDAY|ANNIVERSARY)(?:;[^:]*)?:(.*)");
    private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})");

    /** Warnings of the parser about what is read all the same: as text, or with a version that was not said. */
    private static final Set<Integer> HARMLESS = Set.of(6, 18, 20, 39);

    /**
     * A card that was read.
     *
     * @param text its text, in which every line is a property
     * @param remarks what in it could not be read
     */
    record Parsed(VCard card, String text, List<Remark> remarks) {
    }

    private CardText() {
    }

    /** Parses one card as it stands in a file; empty if there is none in the text. */
    static Optional<Parsed> parse(String text) throws IOException {
        return parse(CardMending.fresh(text));
    }

    /** Parses one card that the book has kept; empty if there is none in the text. */
    static Optional<Parsed> kept(String text) throws IOException {
        return parse(CardMending.kept(text));
    }

    private static Optional<Parsed> parse(Mended mended) throws IOException {
        String text = Printable.of(mended.text());
        try (VCardReader reader = new VCardReader(new Letters(OldText.forParser(text)))) {
            reader.setScribeIndex(CardScribes.INDEX);
            boolean coded = text.contains("RINTABLE") || text.contains("rintable");
            if (coded) {
                reader.setDefaultQuotedPrintableCharset(quotedCharset(text));
            }
            VCard card = reader.readNext();
            if (card == null) {
                return Optional.empty();
            }
            // only in quoted-printable can what is not in the text be in the card
            boolean clean = !(coded && Cleaning.characters(card)) && text.length() == mended.text().length();
            List<Remark> remarks = all(mended.remarks(), reader.getWarnings(), text);
            return Optional.of(new Parsed(CardWords.back(card), text, clean ? remarks
                    : Stream.concat(remarks.stream(), Stream.of(new Remark(line(mended.text()), Texts.say("vcard.controls")))).toList()));
        }
    }

    /** The line of the first character that nobody can see; 0, that of the card itself, where it was written in a code. */
    private static int line(String text) {
        int at = Printable.first(text);
        return at == text.length() ? 0 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static List<Remark> all(List<Remark> mended, List<ParseWarning> warnings, String text) {
        return warnings.isEmpty() ? mended
                : Stream.concat(mended.stream(), remarks(warnings, text).stream()
                        .filter(remark -> remark.line() == 0 || mended.stream().noneMatch(said -> said.line() == remark.line()))).toList();
    }

    /**
     * What a parser could not read.
     *
     * @param text the card's text, whose lines warnings may name
     */
    static List<Remark> remarks(List<ParseWarning> warnings, String text) {
        boolean old = text.startsWith("BEGIN:VCARD\nVERSION:2.1\n");
        return warnings.stream().filter(w -> w.getPropertyName() != null && !HARMLESS.contains(w.getCode()))
                // Version 2.1 separates the two by a comma, which the parser does not know.
                .filter(w -> !(old && "GEO".equalsIgnoreCase(w.getPropertyName())))
                .map(w -> {
                    int line = w.getLineNumber() == null ? 0 : Math.max(0, w.getLineNumber() - 1);
                    String name = w.getPropertyName().toUpperCase(Locale.ROOT);
                    return text.lines().skip(line).findFirst().filter(l -> line > 0)
                            .map(shown -> SILENT.matcher(shown).matches() || readAllTheSame(shown) ? null
                                    : new Remark(line, unread(name, shown)))
                            .orElseGet(() -> line > 0 ? null : new Remark(line, Texts.say("vcard.cantReadOne", name)));
                }).filter(Objects::nonNull).toList();
    }

    /** A birthday that may be two is kept as text; of anything else the parser takes nothing. */
    private static String unread(String name, String line) {
        Matcher day = DAY.matcher(line);
        return name.equals("BDAY") && day.matches() ? Texts.say("vcard.unsureDay", CardMending.shown(Escapes.read(day.group(1))))
                : Texts.say("vcard.cantRead", name, CardMending.shown(line));
    }

    /** A day in words or in another order, which the book understands though the parser does not. */
    private static boolean readAllTheSame(String line) {
        Matcher day = DAY.matcher(line);
        return day.matches() && CardDays.read(Escapes.read(day.group(1))).isPresent();
    }

    /** The encoding behind quoted-printable that names none: UTF-8 if it can be, else the one of older Windows. */
    private static Charset quotedCharset(String text) {
        Matcher property = QUOTED.matcher(text);
        while (property.find()) {
            if (!property.group(1).toUpperCase(Locale.ROOT).contains("CHARSET=")) {
                byte[] octets = octets(property.group(2));
                if (!Decoding.utf8(octets, octets.length)) {
                    return WINDOWS;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static byte[] octets(String value) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Matcher octet = OCTET.matcher(value);
        int from = 0;
        while (octet.find()) {
            if (octet.start() > from) {
                out.write('.');
            }
            out.write(Integer.parseInt(octet.group(1), 16));
            from = octet.end();
        }
        return out.toByteArray();
    }

    /** Writes one card with all it holds, standard or not. */
    static String write(VCard card, VCardVersion version) throws IOException {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, version)) {
            configure(writer);
            writer.setIncludeTrailingSemicolons(true);
            // A quotation mark in a parameter can only be written so (RFC 6868).
            writer.setCaretEncodingEnabled(version != VCardVersion.V2_1);
            // It counts letters, where the standards count octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(inUtf8(card));
        }
        return CardFolding.fold(text.toString());
    }

    /** A card that stands inside another. */
    static String nested(VCard card) {
        try {
            return write(card, VCardVersion.V3_0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A property that named its own encoding is written in the file's, unless quoted-printable keeps it in its own. */
    private static VCard inUtf8(VCard card) {
        for (VCardProperty property : card.getProperties()) {
            var parameters = property.getParameters();
            if (parameters.getCharset() != null && parameters.getEncoding() != Encoding.QUOTED_PRINTABLE) {
                parameters.setCharset(StandardCharsets.UTF_8.name());
            }
        }
        return card;
    }

    /**
     * Takes out of a card what no text can hold: marks and line ends in parameters, odd characters in names. Programs
     * write them into the other spellings.
     */
    static VCard writable(VCard card) {
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            if (property instanceof RawProperty raw && !NAME.matcher(raw.getPropertyName()).matches()) {
                raw.setPropertyName(raw.getPropertyName().replaceAll("[^A-Za-z0-9-]", "-"));
            }
            if (property.getGroup() != null && !NAME.matcher(property.getGroup()).matches()) {
                property.setGroup(property.getGroup().replaceAll("[^A-Za-z0-9-]", "-"));
            }
            parameters(property, value -> value.replace('"', '\'').replaceAll("[\\p{Cntrl};:,]+", " "));
        }
        return card;
    }

    /** Changes the values of all parameters; the library's own lists of them can't be changed. */
    static void parameters(VCardProperty property, UnaryOperator<String> change) {
        var parameters = property.getParameters();
        for (String name : List.copyOf(parameters.keySet())) {
            List<String> values = parameters.removeAll(name);
            values.forEach(value -> parameters.put(name, value == null ? null : change.apply(value)));
        }
    }

    /** Sets a writer up to leave nothing out and to add nothing. */
    static void configure(ezvcard.io.StreamWriter writer) {
        writer.setAddProdId(false);
        writer.setVersionStrict(false);
    }
}
