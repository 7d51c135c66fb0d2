// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.interop.internal.model.Pictures;
import org.wellspring.interop.internal.text.Texts;

/**
 * The bytes inside a property's text, looked at before anybody decodes them: what is no base64, or no picture where
 * one should be, must never be stored as one (M10). Only their beginning and end are decoded here.
 */
final class Base64Part {
    private static final int HASH = 44;
    private static final int TAIL = 2_048;

    private final String text;
    private final int from;
    private final int to;
    private final boolean data;
    private boolean damaged;
    private int letters;

    private Base64Part(String text, int from, int to, boolean data) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.data = data;
        int end = to;
        while (end > from && (text.charAt(end - 1) == '=' || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        for (int i = from; i < to && !damaged; i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                damaged = !letter(c) || c == '=' && i < end;
                letters++;
            }
        }
        damaged |= letters(end) % 4 == 1;
    }

    private int letters(int end) {
        return letters - (int) text.substring(end, to).chars().filter(c -> c == '=').count();
    }

    /** Whether the property is one that holds bytes. */
    static boolean holder(CardLine line) {
        return line.is("PHOTO") || line.is("LOGO") || line.is("SOUND") || line.is("KEY");
    }

    /** Whether the property says that its value is base64: by a parameter, or by a data address. */
    static boolean named(String text, int nameEnd, int to) {
        int colon = colon(text, nameEnd, to);
        if (colon < 0) {
            return false;
        }
        String head = text.substring(nameEnd, colon).toUpperCase(Locale.ROOT);
        if (!head.isEmpty() && (head.contains("BASE64") || head.contains("ENCODING=B;") || head.endsWith("ENCODING=B")
                || head.endsWith(";B"))) {
            return true;
        }
        return text.regionMatches(true, colon + 1, "data:", 0, 5) && mark(text, colon, to) > 0;
    }

    private static int mark(String text, int colon, int to) {
        int mark = text.indexOf(";base64,", colon);
        return mark < 0 || mark >= to || mark > colon + 200 ? -1 : mark + 8;
    }

    private static int colon(String text, int nameEnd, int to) {
        boolean quoted = false;
        for (int i = nameEnd; i < to; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The bytes of a property that has some. */
    static Base64Part of(String text, int nameEnd, int to) {
        int colon = colon(text, nameEnd, to);
        boolean data = text.regionMatches(true, colon + 1, "data:", 0, 5);
        int mark = data ? mark(text, colon, to) : -1;
        return new Base64Part(text, mark > 0 ? mark : colon + 1, to, data);
    }

    /** Whether a character may stand in base64. */
    static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
    }

    /** Whether there is something that is no base64. */
    boolean damaged() {
        return damaged;
    }

    /** What is to be done with the property. */
    CardLine.Verdict verdict(CardLine line, CardVersion version, boolean kept) {
        boolean picture = line.is("PHOTO") || line.is("LOGO");
        if (damaged) {
            return new CardLine.Verdict(null, true, picture ? Texts.say("vcard.noPicture")
                    : Texts.say("vcard.noBytes", line.title()));
        }
        Optional<String> type = picture ? Pictures.type(head()) : Optional.empty();
        boolean hash = kept && letters == HASH;
        if (picture && !hash && letters > 0 && (type.isEmpty() || cutOff(type.get()))) {
            return new CardLine.Verdict(null, true, Texts.say(type.isEmpty() ? "vcard.noPicture" : "vcard.halfPicture"));
        }
        if (version.modern() && !data) {
            return new CardLine.Verdict(address(line.unfolded(), type), false, null);
        }
        return line.joined() ? new CardLine.Verdict(line.unfolded(), false, null) : CardLine.Verdict.GOOD;
    }

    /** Version 4 holds bytes in a data address; KDE writes them as version 3 does. */
    private String address(String whole, Optional<String> type) {
        int colon = colon(whole, 0, whole.length());
        StringBuilder parameters = new StringBuilder();
        String media = type.orElse(null);
        String head = whole.substring(0, colon);
        for (String part : head.split(";")) {
            String upper = part.toUpperCase(Locale.ROOT);
            if (upper.startsWith("TYPE=") && media == null) {
                String named = part.substring(5).toLowerCase(Locale.ROOT);
                media = named.contains("/") ? named
                        : named.equals("pgp") ? "application/pgp-keys"
                                : named.equals("x509") ? "application/pkix-cert" : null;
            } else if (parameters.isEmpty() || !upper.startsWith("TYPE=") && !upper.startsWith("ENCODING=")
                    && !upper.equals("BASE64") && !upper.equals("B") && !upper.startsWith("VALUE=")) {
                parameters.append(parameters.isEmpty() ? "" : ";").append(part);
            }
        }
        return parameters + ":data:" + (media == null ? "application/octet-stream" : media) + ";base64,"
                + whole.substring(colon + 1).replaceAll("\\s", "");
    }

    private byte[] head() {
        StringBuilder some = new StringBuilder(Pictures.HEAD * 2);
        for (int i = from; i < to && some.length() < 88; i++) {
            if (text.charAt(i) > ' ') {
                some.append(text.charAt(i));
            }
        }
        return decode(some);
    }

    /** A picture that ends before it is complete; only of PNG can that be told at no cost. */
    private boolean cutOff(String type) {
        if (!type.equals("image/png")) {
            return false;
        }
        int skip = Math.max(0, letters - TAIL) / 4 * 4;
        StringBuilder some = new StringBuilder(TAIL + 8);
        for (int i = to - 1, left = letters - skip; i >= from && left > 0; i--) {
            if (text.charAt(i) > ' ') {
                some.append(text.charAt(i));
                left--;
            }
        }
        return !new String(decode(some.reverse()), StandardCharsets.ISO_8859_1).contains("IEND");
    }

    private static byte[] decode(StringBuilder letters) {
        int length = letters.length();
        while (length > 0 && letters.charAt(length - 1) == '=') {
            length--;
        }
        length -= length % 4 == 1 ? 1 : 0;
        return Base64.getDecoder().decode(letters.substring(0, length));
    }
}
