// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.widgets.Popover;

/** The window as the tour handles it: by commands, keys and clicks, from a thread of its own, with patience. */
final class Stage {
    private static final long PATIENCE_MS = 20_000;
    private static final long CALM_MS = 350;

    private final MApplication application;
    private final Display display;
    private final Snapshots pictures;
    private String look = "";

    Stage(MApplication application, Display display, Path folder) {
        this.application = application;
        this.display = display;
        this.pictures = new Snapshots(folder);
    }

    /** Runs a command as soon as it can be run, which may be once what it is about has been opened; fails if nobody ever answers it. */
    void run(String command, Map<String, String> parameters) throws Exception {
        until("somebody who answers the command " + command, () -> make(Commands.class).run(command, parameters));
    }

    /** Makes something that is injected. UI thread. */
    <T> T make(Class<T> type) {
        return ContextInjectionFactory.make(type, leaf());
    }

    /** Something of the application's context. UI thread. */
    <T> T get(Class<T> type) {
        return application.getContext().get(type);
    }

    /** Goes to the end, or the top, of the list that is furthest to the right: what others choose from is to the left of it. */
    void scrollDetail(boolean toEnd) throws Exception {
        act(() -> {
            RowList<?> list = rightmost(window(), null);
            list.select(toEnd ? list.rowCount() - 1 : -1);
            if (!toEnd) {
                list.scrollToTop();
            }
        });
    }

    private RowList<?> rightmost(Composite parent, RowList<?> soFar) {
        RowList<?> found = soFar;
        for (Control child : parent.getChildren()) {
            if (child instanceof RowList<?> list && list.isVisible() && (found == null || left(list) > left(found))) {
                found = list;
            } else if (child instanceof Composite inner) {
                found = rightmost(inner, found);
            }
        }
        return found;
    }

    private static int left(Control control) {
        return control.toDisplay(0, 0).x;
    }

    /** Types into the first field of the panel over the window. */
    void type(String words) throws Exception {
        act(() -> {
            Text field = field(over());
            field.setText(words);
            field.setSelection(words.length());
        });
    }

    /** Waits for a panel over the window that is not this one. */
    Shell panel(String name, Shell before) throws Exception {
        until("the panel \"" + name + "\"", () -> over() != null && over() != before);
        return ui(this::over);
    }

    /** Takes away everything over the window. */
    void clear() throws Exception {
        act(() -> {
            for (Shell shell : window().getShells()) {
                shell.dispose();
            }
        });
    }

    void look(ThemeMode mode) throws Exception {
        look = mode.name().toLowerCase(Locale.ROOT);
        act(() -> get(Theme.class).setMode(mode));
    }

    void size(int width, int height) throws Exception {
        act(() -> Snapshots.resize(window(), width, height));
    }

    /** A picture of the window. */
    void picture(String name) throws Exception {
        calm();
        act(() -> pictures.take(window(), name + "-" + look, get(Threshold.class).space().isPresent()));
    }

    /** A picture of what covers all of the window, its bars too. */
    void sheet(String name) throws Exception {
        calm();
        act(() -> pictures.take(window(), name + "-" + look, false));
    }

    /** A picture of the window with a panel over it, which has to be there still. */
    void picture(String name, Shell panel) throws Exception {
        calm();
        act(() -> {
            if (panel.isDisposed() || !panel.isVisible()) {
                throw new IOException("The panel \"" + name + "\" went away by itself");
            }
            pictures.take(window(), name + "-" + look, get(Threshold.class).space().isPresent());
        });
    }

    /** Waits until nothing runs and everything asked for has been drawn. */
    private void calm() throws Exception {
        StatusModel status = ui(() -> get(StatusModel.class));
        until("calm", () -> status.running().isEmpty());
        Thread.sleep(CALM_MS);
        until("calm", () -> status.running().isEmpty());
        act(display::update);
    }

    void until(String what, BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!ui(reached::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IOException("Waited in vain for " + what);
            }
            Thread.sleep(40);
        }
    }

    /** Something done on the UI thread. */
    interface Act {
        void run() throws Exception;
    }

    void act(Act act) throws Exception {
        ui(() -> {
            act.run();
            return null;
        });
    }

    /** Asks on the UI thread; throws what the question throws. */
    <T> T ui(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        display.asyncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception known ? known : e;
        }
    }

    /** The window, or null before it is there. UI thread. */
    Shell window() {
        return application.getChildren().getFirst().getWidget() instanceof Shell shell ? shell : null;
    }

    private IEclipseContext leaf() {
        return application.getChildren().getFirst().getContext();
    }

    /** What lies over the window; a notice does not count. */
    private Shell over() {
        return Popover.inFront(window()).orElse(null);
    }

    private static Text field(Composite parent) {
        for (Control child : parent.getChildren()) {
            Text found = child instanceof Text text ? text : child instanceof Composite inner ? field(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
