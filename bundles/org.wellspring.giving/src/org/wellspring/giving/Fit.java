// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.UUID;

/**
 * Somebody whom a lead would suit (I3).
 *
 * @param does what they do and where; may be empty
 * @param helped whether they helped me before, which is why they stand first
 */
public record Fit(UUID person, String name, String does, boolean helped) {
}
