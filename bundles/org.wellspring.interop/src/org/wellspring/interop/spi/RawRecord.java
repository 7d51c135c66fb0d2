// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.util.Optional;

import org.wellspring.interop.internal.text.Sha256;

/**
 * A record as it stands in a file, before anybody has tried to understand it.
 *
 * @param number its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param text its text; for a table in the columns' own order, with the header before it
 * @param problem why it can't be read, known already from its outside, in a sentence for the user
 * @param essence what makes it this record where that is not the text, such as the order of columns
 */
public record RawRecord(int number, int line, String text, Optional<String> problem, String essence) {
    /** A record that can't be read, known already from its outside. */
    public static RawRecord broken(int number, int line, String text, String problem) {
        return new RawRecord(number, line, text, Optional.of(problem), text);
    }

    /** A record that is whole, and is recognised by its text. */
    public static RawRecord whole(int number, int line, String text) {
        return new RawRecord(number, line, text, Optional.empty(), text);
    }

    /** SHA-256 of the essence, by which the record is recognised next time without being parsed (X6). */
    public String digest() {
        return Sha256.of(essence);
    }
}
