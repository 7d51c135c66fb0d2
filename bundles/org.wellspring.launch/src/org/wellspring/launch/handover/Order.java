// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A command on its way to the window, with what it needs to know of the place where it was given.
 *
 * @param directory of the book
 * @param folder where places begin that are not absolute
 * @param zone the time zone there
 * @param charset what standard output and error are read in there
 * @param words tag of the language there, for texts
 * @param forms tag of the language and region there, for days and numbers
 * @param arguments all there were
 */
public record Order(String directory, String folder, String zone, String charset, String words, String forms, List<String> arguments) {
    private static final int FIXED = 6;

    /** Given here: in the time zone, with the language and the letters of this process. */
    public static Order here(String directory, String folder, Charset charset, List<String> arguments) {
        return new Order(directory, folder, TimeZone.getDefault().getID(), charset.name(), Locale.getDefault().toLanguageTag(),
                Locale.getDefault(Locale.Category.FORMAT).toLanguageTag(), arguments);
    }

    /** As bytes. */
    byte[] bytes() {
        List<byte[]> texts = new ArrayList<>();
        for (String text : new String[] {directory, folder, zone, charset, words, forms}) {
            texts.add(text.getBytes(StandardCharsets.UTF_8));
        }
        for (String argument : arguments) {
            texts.add(argument.getBytes(StandardCharsets.UTF_8));
        }
        int length = 0;
        for (byte[] text : texts) {
            length += Integer.BYTES + text.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (byte[] text : texts) {
            bytes.putInt(text.length).put(text);
        }
        return bytes.array();
    }

    /**
     * From bytes.
     *
     * @throws IllegalArgumentException if they are no order
     */
    public static Order of(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                int length = rest.getInt();
                texts.add(new String(bytes, rest.position(), length, StandardCharsets.UTF_8));
                rest.position(rest.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("No order", e);
        }
        if (texts.size() < FIXED) {
            throw new IllegalArgumentException("No order");
        }
        return new Order(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5),
                List.copyOf(texts.subList(FIXED, texts.size())));
    }
}
