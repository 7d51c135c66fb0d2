// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Remark;

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

    /** What a record says that was read; empty for one that was not, or need not be. */
    static Optional<Draft> draft(Entry entry) {
        return switch (entry) {
            case New fresh -> Optional.of(fresh.draft());
            case Into into -> Optional.of(into.draft());
            case Joining joining -> Optional.of(joining.draft());
            case LeftOut left -> Optional.of(left.draft());
            case Same same -> Optional.empty();
            case Failed failed -> Optional.empty();
        };
    }

    /**
     * Somebody new.
     *
     * @param file index of the file among those of the import
     * @param like whom it looks like
     * @param parted whom the user said it is not
     */
    record New(int file, int number, int line, Draft draft, List<Likeness> like, List<Whom> parted) implements Entry {
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
     * Why a record is about somebody who was there before it.
     *
     * @param known what told
     * @param with the name of who was there
     * @param why in words
     */
    record Tie(Known known, String with, String why) {
        /** Whether it is a join: all but the same record coming again. */
        boolean joins() {
            return known != Known.SAME_RECORD;
        }
    }

    /**
     * Somebody known.
     *
     * @param object id in the book
     * @param sameSource whether what this source said before is known
     * @param tie why
     */
    record Into(int number, int line, Draft draft, UUID object, boolean sameSource, Tie tie) implements Entry {
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
    record Joining(int number, int line, Draft draft, New first, Tie tie) implements Entry {
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

    /** The user left it out. */
    record LeftOut(int number, int line, Draft draft) implements Entry {
        @Override
        public String title() {
            return draft.title();
        }
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
