// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

/**
 * Words that play on guilt.
 *
 * @param play on what
 * @param words the words that show it most, as they stand in the text, on one line
 * @param from where the sentence they stand in begins in the text
 * @param to where it ends
 */
public record Found(Play play, String words, int from, int to) {
}
