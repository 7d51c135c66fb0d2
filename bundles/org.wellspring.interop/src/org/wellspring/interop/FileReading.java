// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

/**
 * How a file was read, so that a wrong guess is seen.
 *
 * @param encoding the encoding of its text, such as "UTF-8" or "windows-1252"; empty where it is not known
 * @param layout whose file it is and how it is laid out, for the user; empty where the format says all
 * @param guessed what the file doesn't say and was guessed, each a sentence for the user
 */
public record FileReading(String encoding, String layout, List<String> guessed) {
    /** A file of which nothing is known, because it can't be read. */
    public static final FileReading UNKNOWN = new FileReading("", "", List.of());
}
