// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

/**
 * A part of a record that could not be read while the record could.
 *
 * @param line how many lines below the first of its record it stands; 0 where that is not known
 * @param reason a sentence for the user
 */
public record Remark(int line, String reason) {
}
