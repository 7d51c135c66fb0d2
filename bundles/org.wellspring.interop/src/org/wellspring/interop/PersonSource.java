// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.time.Instant;
import java.util.UUID;

/**
 * A record of a file that a person came from (M13).
 *
 * @param id of what is kept of it
 * @param format id of its {@link Format}
 * @param name the name it gives
 * @param about where they work and how they are reached, as it says; may be empty
 * @param importedAt when it was imported last; null if that is not known
 */
public record PersonSource(UUID id, String format, String name, String about, Instant importedAt) {
}
