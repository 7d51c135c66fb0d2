// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.wellspring.core.SpaceException;
import org.wellspring.events.ui.internal.sheet.CardOfLine.Card;
import org.wellspring.ui.jobs.Latest;

/**
 * Lines that were entered faster than the book answers who is meant: each is kept in the order in which it was entered, while one types the next. What
 * can't be kept as it is, waits to be asked about. UI thread only.
 */
final class EnteredLines {
    /**
     * One of them.
     *
     * @param marks what was said of it besides
     * @param card what goes with it
     */
    record Entered(String line, Set<String> marks, Card card) {
    }

    private final Function<String, LineRead> reader;
    private final Control owner;
    private final BiPredicate<LineRead, Entered> keep;
    private final Runnable changed;
    private final Deque<Entered> entered = new ArrayDeque<>();
    private final Deque<Entered> unclear = new ArrayDeque<>();
    private boolean reading;

    /**
     * None yet.
     *
     * @param reader reads a line, on a background thread
     * @param owner while it is there, they are read
     * @param keep keeps one, and says whether it did
     * @param changed called after each
     */
    EnteredLines(Function<String, LineRead> reader, Control owner, BiPredicate<LineRead, Entered> keep, Runnable changed) {
        this.reader = reader;
        this.owner = owner;
        this.keep = keep;
        this.changed = changed;
    }

    /** One more. */
    void add(Entered line) {
        entered.add(line);
        next();
    }

    /** Whether all are kept. */
    boolean isEmpty() {
        return entered.isEmpty() && unclear.isEmpty();
    }

    /** The first of those one has to be asked about; it is the caller’s from now on. */
    Optional<Entered> takeUnclear() {
        return Optional.ofNullable(unclear.poll());
    }

    private void next() {
        if (!reading && !entered.isEmpty()) {
            reading = true;
            String line = entered.getFirst().line();
            new Latest(owner).ask(() -> read(line), this::took);
        }
    }

    private LineRead read(String line) {
        try {
            return reader.apply(line);
        } catch (SpaceException unread) {
            return LineRead.unread(line);
        }
    }

    private void took(LineRead read) {
        Entered one = entered.removeFirst();
        if (!read.isClear() || !keep.test(read, one)) {
            unclear.add(one);
        }
        reading = false;
        changed.run();
        next();
    }
}
