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
 * @param titled name of the feature whose value the title is, null if there is no such feature
 * @param at its date or else its creation, in milliseconds since 1970
 * @param text its number in full text, null if it is not searched by itself
 * @param created number of the pack of operations that brought it, null if others tell
 * @param data its set features as JSON
 */
public record ObjectRow(long n, UUID id, long type, long root, Long container, Long feature, String position, String title,
        String titled, long at, Long text, Long created, String data) {
    /** The same row, found in full text under another number. */
    ObjectRow withText(Long newText) {
        return new ObjectRow(n, id, type, root, container, feature, position, title, titled, at, newText, created, data);
    }

    /** The same row with the title and the time that another version of its class gave it. */
    ObjectRow withFace(ObjectRow other) {
        return new ObjectRow(n, id, type, root, container, feature, position, other.title, other.titled, other.at, text,
                created, other.data);
    }

    /** The same row, brought by a pack of operations. */
    ObjectRow withCreated(Long pack) {
        return new ObjectRow(n, id, type, root, container, feature, position, title, titled, at, text, pack, data);
    }

    /** The same row in another tree. */
    ObjectRow withRoot(long newRoot) {
        return new ObjectRow(n, id, type, newRoot, container, feature, position, title, titled, at, text, created, data);
    }

    /** Where the row is, without what it says. */
    ObjectRow withoutData() {
        return new ObjectRow(n, id, type, root, container, feature, position, null, null, at, text, created, null);
    }

    /** Whether it is top-level. */
    public boolean isRoot() {
        return container == null;
    }
}
