// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.Optional;
import java.util.UUID;

/**
 * A record that became one with somebody who was there before it: in the book, or by an earlier record (M13). Nobody is
 * joined without being named so. A record that came before from the same source, by the same key, is no join.
 *
 * @param record its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param name the name it gives
 * @param person id of the person or organization it became one with; empty in a preview where an earlier record creates it
 * @param with the name of that person or organization
 * @param source id of what is kept of the record, by which it is {@link PartRecord taken out} again; empty in a preview
 * @param known what told
 * @param reason the same as a sentence for the user
 */
public record Joined(int record, int line, String name, Optional<UUID> person, String with, Optional<UUID> source, Outcome.Known known, String reason) {
}
