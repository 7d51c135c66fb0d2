// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.UUID;

/**
 * The row of an object.
 *
 * @param n its number
 * @param type number of its class
 * @param root number of the top-level object it is or is contained in
 * @param container number of its container, null if it is top-level
 * @param feature number of the container's feature, null if it is top-level
 * @param position its place there, null if it is top-level
 * @param title its one-line title, null if it has none
 * @param at its date or else its creation, in milliseconds since 1970
 * @param text its number in full text, null if it is not searched by itself
 * @param data its set features as JSON
 */
public record ObjectRow(long n, UUID id, long type, long root, Long container, Long feature, String position, String title,
        long at, Long text, String data) {
    /** The same row, found in full text under another number. */
    ObjectRow withText(Long newText) {
        return new ObjectRow(n, id, type, root, container, feature, position, title, at, newText, data);
    }

    /** The same row with the title and the time that another version of its class gave it. */
    ObjectRow withFace(String otherTitle, long otherAt) {
        return new ObjectRow(n, id, type, root, container, feature, position, otherTitle, otherAt, text, data);
    }

    /** The same row in another tree. */
    ObjectRow withRoot(long newRoot) {
        return new ObjectRow(n, id, type, newRoot, container, feature, position, title, at, text, data);
    }

    /** Whether it is top-level. */
    public boolean isRoot() {
        return container == null;
    }
}
