// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.Base64;
import java.util.Locale;

import org.wellspring.interop.internal.model.Photos;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Photo;

import ezvcard.parameter.ImageType;

/**
 * The photo of a card (M10). The book holds its bytes once, as the person's photo; in the kept text of the card
 * their SHA-256 stands in their place.
 */
public final class CardPhoto {
    private static final String NAME = "PHOTO";

    private CardPhoto() {
    }

    /** The photo of a property, or null if there is none in it. */
    public static Photo read(ezvcard.property.Photo property) {
        Photo photo = ModelFactory.eINSTANCE.createPhoto();
        photo.setMediaType(mediaType(property));
        if (property.getData() != null && property.getData().length > 0) {
            photo.setContent(property.getData());
            return photo;
        }
        if (property.getUrl() == null || property.getUrl().isBlank()) {
            return null;
        }
        photo.setUri(property.getUrl());
        return photo;
    }

    private static String mediaType(ezvcard.property.Photo property) {
        ImageType type = property.getContentType();
        if (type == null) {
            return null;
        }
        return type.getMediaType() != null ? type.getMediaType()
                : type.getValue() == null ? null : "image/" + type.getValue().toLowerCase(Locale.ROOT);
    }

    /** The property of a photo, or null if it is empty. */
    public static ezvcard.property.Photo write(Photo photo) {
        ImageType type = photo.getMediaType() == null ? null : ImageType.get(null, photo.getMediaType(), null);
        if (photo.getContent() != null) {
            return new ezvcard.property.Photo(photo.getContent(), type);
        }
        return photo.getUri() == null ? null : new ezvcard.property.Photo(photo.getUri(), type);
    }

    /**
     * The text of a card with a hash in place of the photo's bytes.
     *
     * @param content the bytes, as read from the card
     */
    public static String without(String text, byte[] content) {
        return content == null ? text : replace(text, Base64.getEncoder().encodeToString(Photos.stand(content)));
    }

    /** The text of a card with the photo's bytes in place of their hash: {@link #without} the other way round. */
    public static String with(String text, byte[] content) {
        if (content == null) {
            return text;
        }
        String bytes = Base64.getEncoder().encodeToString(content);
        return replace(text, "\n " + String.join("\n ", bytes.split("(?<=\\G.{74})")));
    }

    private static String replace(String text, String value) {
        int start = start(text);
        if (start < 0) {
            return text;
        }
        int stop = stop(text, start);
        int from = value(text, start, stop);
        return from < 0 || !base64(text, from, stop) ? text : text.substring(0, from) + value + text.substring(stop);
    }

    /** Where the first PHOTO begins, after the name of its group if it has one. */
    private static int start(String text) {
        int line = 0;
        while (line >= 0 && line < text.length()) {
            int name = line;
            while (name < text.length() && (Character.isLetterOrDigit(text.charAt(name))
                    || "-_".indexOf(text.charAt(name)) >= 0)) {
                name++;
            }
            int from = name < text.length() && text.charAt(name) == '.' ? name + 1 : line;
            int after = from + NAME.length();
            if (text.regionMatches(true, from, NAME, 0, NAME.length()) && after < text.length()
                    && ";:".indexOf(text.charAt(after)) >= 0) {
                return from;
            }
            int end = text.indexOf('\n', line);
            line = end < 0 ? -1 : end + 1;
        }
        return -1;
    }

    /** Where the property ends: before the first line that does not go on with it. */
    private static int stop(String text, int start) {
        int end = text.indexOf('\n', start);
        while (end >= 0 && end + 1 < text.length() && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\t')) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static boolean base64(String text, int from, int stop) {
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && "+/= \t\r\n".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the base64 begins: after the colon outside quotes, and after "base64," of a data URI. */
    private static int value(String text, int from, int stop) {
        boolean quoted = false;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                int data = text.indexOf("base64,", i);
                return data >= 0 && data < stop && text.startsWith("data:", i + 1) ? data + 7 : i + 1;
            }
        }
        return -1;
    }
}
