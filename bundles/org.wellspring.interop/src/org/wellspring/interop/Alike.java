// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

/**
 * A record that became somebody of its own though it looks like somebody (M13).
 *
 * @param record its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param name the name it gives
 * @param like whom it looks like, the likeliest first
 */
public record Alike(int record, int line, String name, List<Likeness> like) {
}
