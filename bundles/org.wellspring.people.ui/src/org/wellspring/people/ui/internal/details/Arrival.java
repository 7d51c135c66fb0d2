// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.Optional;
import java.util.UUID;

/** Which row of details the keyboard goes to once they are built anew: the one that was just added, or what stands where one was taken away. UI thread only. */
public final class Arrival {
    private Optional<String> thing = Optional.empty();
    private int place = -1;

    /** To the row of this object. */
    void at(UUID object) {
        at(object.toString());
    }

    /** To the row that is about this. */
    void at(String what) {
        thing = Optional.of(what);
        place = -1;
    }

    /** To the row at this index, or the last one. */
    void at(int row) {
        thing = Optional.empty();
        place = row;
    }

    Optional<String> thing() {
        return thing;
    }

    int place() {
        return place;
    }

    void done() {
        thing = Optional.empty();
        place = -1;
    }
}
