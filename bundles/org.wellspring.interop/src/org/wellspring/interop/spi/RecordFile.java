// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.io.InputStream;
import java.util.function.Function;

/**
 * A file that is read: bytes in which ASCII is one byte, without a byte order mark, and with UTF-16 and UTF-32 turned into UTF-8. It
 * belongs to whoever handed it out, who closes it. One thread at a time, but for {@link #text}.
 */
public interface RecordFile {
    /** The file's name, for the user. */
    String name();

    /** The first bytes of the stream, a quarter of a megabyte at the most; not to be changed. */
    byte[] head();

    /** The same as text, whose last letter may be half of one. */
    String beginning();

    /** The whole stream, from the beginning; to be read once. */
    InputStream stream();

    /** The text of a line: UTF-8 where it is valid UTF-8, and the file's older encoding, guessed or told by the user, where it is not. */
    String text(byte[] bytes, int length);

    /** The text of a piece that may end within a letter, so that it says nothing of the encoding. */
    String peek(byte[] bytes, int length);

    /** The encoding that the text turned out to be in, as far as it was read. */
    String encoding();

    /** What is found by looking at how the file begins: once, for all who ask for this type. */
    <T> T found(Class<T> type, Function<RecordFile, T> look);
}
