// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

/**
 * Who signed all of a plug-in. Nobody vouches for the name; but whoever signs the next version with the same key is the same.
 *
 * @param name as the key says it; empty where it is unsigned, or not all of it by one
 * @param key the key’s SHA-256 in groups of hexadecimal digits; empty likewise
 */
public record Signer(String name, String key) {
    /** Nobody. */
    public static final Signer NONE = new Signer("", "");

    /** Whether somebody signed. */
    public boolean isKnown() {
        return !key.isEmpty();
    }
}
