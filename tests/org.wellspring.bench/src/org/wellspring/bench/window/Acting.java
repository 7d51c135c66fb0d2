// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.wellspring.ui.rows.RowList;

/** Ticks off the first row of Today again and again, and notes how long it takes from the key until the row that took its place is painted. */
final class Acting {
    private static final int TIMES = 20;
    /** The first ones load classes. */
    private static final int WARM_UP = 5;
    private static final int REST_MILLIS = 700;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final char DONE = 'd';
    private final Display display;
    private final RowList<?> list;
    private final List<Double> taken = new ArrayList<>();
    private final Listener painted = this::painted;
    private Optional<Object> before = Optional.empty();
    private long from;

    Acting(Display display, RowList<?> list) {
        this.display = display;
        this.list = list;
    }

    /** Milliseconds, the one after the other, with a comma between; fewer where nothing came of a key. */
    void start(Consumer<String> done) {
        display.addFilter(SWT.Paint, painted);
        next(done);
    }

    private void next(Consumer<String> done) {
        if (taken.size() == TIMES + WARM_UP || list.rowCount() == 0) {
            end(done);
            return;
        }
        list.select(0);
        display.timerExec(REST_MILLIS, () -> act(done));
    }

    private void act(Consumer<String> done) {
        int so = taken.size();
        before = Optional.of(list.row(0));
        from = System.nanoTime();
        Event key = new Event();
        key.character = DONE;
        key.keyCode = DONE;
        list.notifyListeners(SWT.KeyDown, key);
        await(so, PATIENCE_MILLIS, done);
    }

    private void await(int so, int patience, Consumer<String> done) {
        display.timerExec(REST_MILLIS, () -> {
            if (taken.size() > so) {
                next(done);
            } else if (patience <= 0) {
                end(done);
            } else {
                await(so, patience - REST_MILLIS, done);
            }
        });
    }

    private void painted(Event event) {
        if (event.widget == list && before.isPresent() && (list.rowCount() == 0 || !list.row(0).equals(before.get()))) {
            before = Optional.empty();
            // After the paint in progress, when it is on the screen.
            display.asyncExec(() -> taken.add((System.nanoTime() - from) / 1e6));
        }
    }

    private void end(Consumer<String> done) {
        display.removeFilter(SWT.Paint, painted);
        done.accept(taken.stream().skip(WARM_UP).map(each -> String.format(Locale.ROOT, "%.2f", each)).collect(Collectors.joining(",")));
    }
}
