// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

/** How a card is written down. */
public enum Spelling {
    /** As lines of text. */
    TEXT,
    /** As JSON (RFC 7095). */
    JSON,
    /** As XML (RFC 6351). */
    XML
}
