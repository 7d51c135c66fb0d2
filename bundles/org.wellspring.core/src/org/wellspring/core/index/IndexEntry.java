// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.index;

import java.util.UUID;

/**
 * A line of an index.
 *
 * @param object id of the object whose entry it is
 * @param key where it stands
 * @param value what it shows
 */
public record IndexEntry(UUID object, Tuple key, Tuple value) {
}
