// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.rows.RowList;

import jakarta.annotation.PostConstruct;

/**
 * Notes when the window first shows something to use – rows of a list, or in the empty window anything at all – and
 * what memory it takes then, or after browsing; writes that down and closes the window. Does nothing unless told where
 * to write.
 */
public final class Watcher {
    /** Milliseconds from the launch to the first useful view. */
    public static final String USEFUL = "useful";
    /** Resident memory in KiB. */
    public static final String RESIDENT = "resident";
    /** To close the window once it is useful. */
    public static final String CLOSE = "close";
    /** To browse people first. */
    public static final String BROWSE = "browse";
    /** Milliseconds from the key that ticks off a row of Today until the next one is painted, with commas between. */
    public static final String ACTED = "acted";
    /** To tick off rows of Today first. */
    public static final String ACT = "act";
    /** To open each view first. */
    public static final String VIEWS = "views";
    /** To show a group, and let others' work come in. */
    public static final String STILL = "still";
    private static final String EMPTY = "org.wellspring.bench.empty";
    private static final int REST_MILLIS = 1_500;
    private final Properties seen = new Properties();
    private boolean useful;

    @PostConstruct
    void watch(MApplication application, Display display) {
        String file = System.getProperty("wellspring.bench.seen");
        if (file == null) {
            return;
        }
        boolean empty = EMPTY.equals(application.getElementId());
        long from = Long.getLong("wellspring.bench.from");
        display.addFilter(SWT.Paint, event -> {
            if (!useful && (empty || showsRows(event))) {
                useful = true;
                // After the paint in progress, when it is on the screen.
                display.asyncExec(() -> {
                    seen.setProperty(USEFUL, Long.toString(System.currentTimeMillis() - from));
                    display.timerExec(REST_MILLIS, () -> next(application, display, Path.of(file)));
                });
            }
        });
    }

    private static boolean showsRows(Event event) {
        for (Control control = (Control) event.widget; control != null; control = control.getParent()) {
            if (control instanceof RowList<?> list) {
                return list.rowCount() > 0;
            }
        }
        return false;
    }

    private void next(MApplication application, Display display, Path file) {
        Runnable end = () -> display.timerExec(REST_MILLIS, () -> end(application, file));
        switch (System.getProperty("wellspring.bench.then")) {
            case BROWSE -> new Browsing(application, display).start(end);
            case ACT -> new Acting(display, Browsing.longest(display)).start(taken -> {
                seen.setProperty(ACTED, taken);
                end.run();
            });
            case STILL -> new Still(application, display, seen).start(end);
            case VIEWS -> new EachView(application, display).start(end);
            default -> end(application, file);
        }
    }

    private void end(MApplication application, Path file) {
        seen.setProperty(RESIDENT, Long.toString(residentKib()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            seen.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Not there yet when add-ons are made.
        application.getContext().get(IWorkbench.class).close();
    }

    private static long residentKib() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                    .map(l -> l.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException e) {
            // Only Linux says it there; elsewhere the figure stays 0.
            return 0;
        }
    }
}
