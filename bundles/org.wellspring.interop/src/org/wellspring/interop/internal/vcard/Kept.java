// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.interop.internal.text.Decoding;
import org.wellspring.interop.internal.vcard.part.CardPhoto;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.SourceRecord;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Uid;

/**
 * What is kept of a card that came in.
 *
 * @param card the card; its photo is a hash
 * @param text its text
 */
record Kept(VCard card, String text) {
    private static final Pattern UID = Pattern.compile("(?im)^UID(?:;[^:\\n]*)?:");

    /** A name of fewer than five parts, which version 4 does not allow. */
    private static final Pattern SHORT_NAME = Pattern.compile("(?im)^N(?:;[^:\\n]*)?:(?:(?:[^;\\\\\\n]|\\\\.)*;){0,3}(?:[^;\\\\\\n]|\\\\.)*$");
    private static final Pattern CONTROL = Pattern.compile("(?i)=(?:0[0-8BCEF]|1[0-9A-F]|7F)");
    /** A parameter without a name, as only version 2.1 has them. */
    private static final Pattern NAMELESS = Pattern.compile("(?m)^[\\w.-]+;(?:[^:\"\\n]*;)?[A-Za-z0-9-]+[;:]");

    /** The cards among source records, newest first; a text that can't be read any more is left out. */
    static List<Kept> of(Collection<SourceRecord> sources) {
        List<SourceRecord> cards = new ArrayList<>(sources.stream()
                .filter(s -> Identity.CARDS.equals(s.getFormat())).toList());
        cards.sort(Comparator.comparing(SourceRecord::getImportedAt,
                Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
        return cards.stream().map(s -> parse(String.join("\n", s.getKept()))).flatMap(Optional::stream).toList();
    }

    /**
     * What somebody is called by other programs: as in the first of their cards, so that it stays whichever of them changes. One that
     * another person's card had before is nobody else's; empty where there is none.
     */
    static Optional<String> uid(Collection<SourceRecord> sources) {
        return sources.stream().filter(s -> Identity.CARDS.equals(s.getFormat()) && s.getKey() != null).flatMap(source -> {
            String text = String.join("\n", source.getKept());
            return !UID.matcher(text).find() ? Stream.empty()
                    : parse(text).map(kept -> kept.card().getUid()).map(Uid::getValue).filter(uid -> CardReading.uid(uid).equalsIgnoreCase(source.getKey()))
                            .stream();
        }).findFirst();
    }

    private static Optional<Kept> parse(String text) {
        try {
            return CardText.kept(text).map(card -> new Kept(card.card(), card.text()));
        } catch (IOException | RuntimeException e) {
            // what the book itself holds of the person still goes out
            return Optional.empty();
        }
    }

    /**
     * The text as it came, if it came in this version; else null.
     *
     * @param photo the photo's bytes, for which a hash stands in the text; null if there are none
     */
    String verbatim(VCardVersion version, byte[] photo) {
        boolean whole = card.getVersion() == version && text.stripTrailing().toUpperCase(Locale.ROOT)
                .endsWith("END:VCARD");
        boolean old = version == VCardVersion.V2_1;
        if (!whole || text.lines().anyMatch(Kept::otherEncoding) || old && odd(text) || !old && NAMELESS.matcher(text).find()
                || version == VCardVersion.V4_0 && SHORT_NAME.matcher(text.replace("\n ", "")).find()) {
            return null;
        }
        String full = CardPhoto.with(text, photo);
        StringBuilder lines = new StringBuilder(full.length() + 32);
        Stream<String> all = full.stripTrailing().lines();
        all.forEach(line -> lines.append(line).append("\r\n"));
        return lines.toString();
    }

    /** Whether a property of version 2.1 has other letters than ASCII and names no encoding, or a control character in quoted-printable. */
    private static boolean odd(String text) {
        String whole = text.replace("\n ", "").replace("\n\t", "");
        boolean control = whole.replace("=\n", "").lines()
                .anyMatch(line -> line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE") && CONTROL.matcher(line).find());
        return control || whole.lines().anyMatch(line -> !line.chars().allMatch(c -> c < 0x80)
                && !line.substring(0, line.indexOf(':') + 1).toUpperCase(Locale.ROOT).contains("CHARSET="));
    }

    /** A line that names an encoding the text no longer has. */
    private static boolean otherEncoding(String line) {
        byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String upper = line.toUpperCase(Locale.ROOT);
        return upper.contains(";CHARSET=") && !upper.contains(";CHARSET=UTF-8") && !Decoding.ascii(bytes, bytes.length);
    }
}
