// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;

/**
 * Walks through the real window on a sample world and writes a picture of every view and state, in both looks
 * ({@code --tour FOLDER}). Fails when a view throws, stays away, or is blank. It works through commands and keys as a
 * user does, and so shows what any bundle contributes without knowing it.
 */
final class Tour implements Runnable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final long PATIENCE_MS = 20_000;
    private static final long CALM_MS = 350;

    private final MApplication application;
    private final Display display;
    private final Threshold threshold;
    private final Snapshots pictures;
    private String look = "";

    Tour(MApplication application, Display display, Threshold threshold, Path folder) {
        this.application = application;
        this.display = display;
        this.threshold = threshold;
        this.pictures = new Snapshots(folder);
    }

    /** Runs on a thread of its own and ends the program with 0, or with 1 and the reason in the log. */
    @Override
    public void run() {
        int code = 1;
        try {
            walk();
            code = 0;
        } catch (Exception | AssertionError e) {
            ILog.of(Tour.class).error("The tour stopped: " + e.getMessage(), e);
        }
        int answer = code;
        display.asyncExec(() -> {
            IEclipseContext context = application.getContext();
            context.set(ExitCode.class, new ExitCode(answer));
            context.get(IWorkbench.class).close();
        });
    }

    private void walk() throws Exception {
        until("the window", () -> window() != null && window().isVisible());
        look(ThemeMode.LIGHT);
        size(WIDTH, HEIGHT);
        until("the front door", () -> threshold.door().isPresent());
        picture("welcome");
        look(ThemeMode.DARK);
        picture("welcome");
        look(ThemeMode.LIGHT);
        ui(() -> {
            ContextInjectionFactory.make(FirstSteps.class, leaf()).lookAround();
            return null;
        });
        until("the sample world", () -> threshold.space().filter(s -> !s.history().recent(1).isEmpty()).isPresent());
        for (ThemeMode mode : List.of(ThemeMode.LIGHT, ThemeMode.DARK)) {
            look(mode);
            views();
        }
        look(ThemeMode.LIGHT);
        size(900, 600);
        for (MPerspective perspective : perspectives()) {
            go(perspective);
            picture("small-" + name(perspective));
        }
        ui(() -> {
            List<Throwable> faults = application.getContext().get(Faults.class).seen();
            if (!faults.isEmpty()) {
                throw new IOException("A view threw " + faults.getFirst(), faults.getFirst());
            }
            return null;
        });
    }

    private void views() throws Exception {
        for (MPerspective perspective : perspectives()) {
            go(perspective);
            picture(name(perspective));
        }
        scrolled();
        for (TourStops.Stop stop : ui(application.getContext().get(TourStops.class)::all)) {
            popover(stop);
        }
    }

    /** The page of a person, half way down. */
    private void scrolled() throws Exception {
        ui(() -> {
            Control focus = display.getFocusControl();
            if (focus != null) {
                for (int i = 0; i < 3; i++) {
                    key(focus, SWT.PAGE_DOWN);
                }
            }
            return null;
        });
        picture("people-scrolled");
        ui(() -> {
            Control focus = display.getFocusControl();
            if (focus != null) {
                key(focus, SWT.HOME);
            }
            return null;
        });
    }

    private static void key(Control control, int code) {
        Event e = new Event();
        e.keyCode = code;
        control.notifyListeners(SWT.KeyDown, e);
    }

    private void popover(TourStops.Stop stop) throws Exception {
        if (!ui(() -> run(stop.command(), stop.parameters()))) {
            throw new IOException("Nobody answers the command for \"" + stop.name() + "\"");
        }
        until("the panel " + stop.name(), () -> over() != null);
        if (!stop.typed().isEmpty()) {
            ui(() -> {
                text(over()).setText(stop.typed());
                return null;
            });
        }
        picture(stop.name());
        ui(() -> {
            for (Shell shell : window().getShells()) {
                shell.dispose();
            }
            return null;
        });
    }

    private boolean run(String command, Map<String, String> parameters) {
        return ContextInjectionFactory.make(Commands.class, leaf()).run(command, parameters);
    }

    private IEclipseContext leaf() {
        return application.getChildren().getFirst().getContext();
    }

    private void go(MPerspective perspective) throws Exception {
        int place = perspectives().indexOf(perspective) + 1;
        ui(() -> run("org.wellspring.command.go", Map.of(GoHandler.PLACE, "" + place)));
    }

    private List<MPerspective> perspectives() throws Exception {
        return ui(() -> List.copyOf(application.getContext().get(Arrangement.class).all()));
    }

    private static String name(MPerspective perspective) {
        String id = perspective.getElementId();
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private void look(ThemeMode mode) throws Exception {
        look = mode.name().toLowerCase(Locale.ROOT);
        ui(() -> {
            application.getContext().get(Theme.class).setMode(mode);
            return null;
        });
    }

    private void size(int width, int height) throws Exception {
        ui(() -> {
            Snapshots.resize(window(), width, height);
            return null;
        });
    }

    private void picture(String name) throws Exception {
        calm();
        ui(() -> {
            pictures.take(window(), name + "-" + look);
            return null;
        });
    }

    /** Waits until nothing runs and everything asked for has been drawn. */
    private void calm() throws Exception {
        StatusModel status = ui(() -> application.getContext().get(StatusModel.class));
        until("calm", () -> status.running().isEmpty());
        Thread.sleep(CALM_MS);
        until("calm", () -> status.running().isEmpty());
        ui(() -> {
            display.update();
            return null;
        });
    }

    private void until(String what, BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!ui(reached::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IOException("Waited in vain for " + what);
            }
            Thread.sleep(40);
        }
    }

    private <T> T ui(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        display.asyncExec(task);
        return task.get();
    }

    private Shell window() {
        return application.getChildren().getFirst().getWidget() instanceof Shell shell ? shell : null;
    }

    /** What lies over the window; a notice does not count. */
    private Shell over() {
        for (Shell shell : window().getShells()) {
            if (shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) == 0) {
                return shell;
            }
        }
        return null;
    }

    private static Text text(Composite parent) {
        for (Control child : parent.getChildren()) {
            Text found = child instanceof Text text ? text : child instanceof Composite inner ? text(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
