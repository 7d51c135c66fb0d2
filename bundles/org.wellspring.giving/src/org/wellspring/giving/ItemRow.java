// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing kept to share: an article, a talk, a list (G8).
 *
 * @param uri where it is; may be empty
 * @param note what it is about, or why it was kept; may be empty
 * @param author whose work it is, where that is somebody of the book (G10)
 * @param shared the day it last went to somebody
 */
public record ItemRow(UUID id, String title, String uri, String note, Optional<NamedPerson> author, Optional<LocalDate> shared) {
}
