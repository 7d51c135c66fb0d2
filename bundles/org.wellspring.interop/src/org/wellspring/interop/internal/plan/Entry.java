// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.List;
import java.util.UUID;

import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.model.Remark;

/** One record of a file and what is to be done with it. */
public sealed interface Entry {
    /** Its number in the file, from 1. */
    int number();

    /** The line it begins on, from 1. */
    int line();

    /** The name it gives. */
    String title();

    /** What of it could not be read. */
    default List<Remark> remarks() {
        return List.of();
    }

    /** Somebody new. */
    record New(int number, int line, Draft draft) implements Entry {
        @Override
        public String title() {
            return draft.title();
        }

        @Override
        public List<Remark> remarks() {
            return draft.remarks();
        }
    }

    /**
     * Somebody known.
     *
     * @param object id in the book
     * @param sameSource whether what this source said before is known
     */
    record Into(int number, int line, Draft draft, UUID object, Known known, boolean sameSource) implements Entry {
        @Override
        public String title() {
            return draft.title();
        }

        @Override
        public List<Remark> remarks() {
            return draft.remarks();
        }
    }

    /** Somebody whom an earlier record of this import creates. */
    record Joining(int number, int line, Draft draft, New first, Known known) implements Entry {
        @Override
        public String title() {
            return draft.title();
        }

        @Override
        public List<Remark> remarks() {
            return draft.remarks();
        }
    }

    /**
     * Nothing new.
     *
     * @param title the name it gives, or null where it was not read because its text is known
     * @param object whom a record of known text is about; else null
     */
    record Same(int number, int line, String title, UUID object) implements Entry {
    }

    /** Not readable; the text is kept for another try. */
    record Failed(int number, int line, String text, String reason) implements Entry {
        @Override
        public String title() {
            return text.lines().filter(l -> !l.isBlank()).findFirst().map(l -> l.length() > 80 ? l.substring(0, 80)
                    : l).orElse("");
        }
    }
}
