// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.arrangement.Arrangement;
import org.wellspring.app.internal.arrangement.GoHandler;
import org.wellspring.app.internal.door.Door;
import org.wellspring.app.internal.door.FirstSteps;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.app.internal.start.EventLoopFaults;
import org.wellspring.app.internal.start.ExitCode;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.theme.ThemeMode;

/**
 * Walks through the real window, first empty, then on a sample world, and writes a picture of every view and panel, in
 * both looks, large and small ({@code --tour FOLDER}). Fails when a view throws, stays away, or is blank. It works
 * through commands and keys as a user does, and so shows what any bundle contributes without knowing it.
 */
public final class Tour implements Runnable {
    private static final List<ThemeMode> LOOKS = List.of(ThemeMode.LIGHT, ThemeMode.DARK);

    /** The window as it is at first. */
    private static final Size USUAL = new Size("", 1280, 800);
    private static final Size SMALL = new Size("small-", 1024, 700);
    /** No room beside what matters. */
    private static final Size NARROW = new Size("narrow-", 900, 600);
    private static final Size WIDE = new Size("wide-", 1920, 1080);

    private record Size(String prefix, int width, int height) {
    }

    private final Threshold threshold;
    private final MApplication application;
    private final Display display;
    private final Stage stage;
    private String prefix = "";

    public Tour(MApplication application, Display display, Threshold threshold, Path folder) {
        this.application = application;
        this.display = display;
        this.threshold = threshold;
        this.stage = new Stage(application, display, folder);
    }

    /** Runs on a thread of its own and ends the program with 0, or with 1 and the reason in the log and on the console. */
    @Override
    public void run() {
        int code = 1;
        try {
            walk();
            code = 0;
        } catch (Exception | AssertionError e) {
            ILog.of(Tour.class).error("The tour stopped: " + e.getMessage(), e);
            // Whoever started the process says it on the console.
            System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, Texts.get("tour.stopped", e.getMessage()));
        }
        int answer = code;
        display.asyncExec(() -> {
            application.getContext().set(ExitCode.class, new ExitCode(answer));
            application.getContext().get(IWorkbench.class).close();
        });
    }

    private void walk() throws Exception {
        stage.until("the window", () -> stage.window() != null && stage.window().isVisible());
        size(USUAL);
        stage.act(() -> display.setCursorLocation(display.getBounds().width - 1, display.getBounds().height - 1));
        stage.until("the front door", () -> threshold.door().isPresent());
        inEverySize(() -> stage.picture(prefix + "welcome"));
        empty();
        young();
        stage.act(() -> stage.make(FirstSteps.class).fill(threshold.space().orElseThrow()));
        stage.until("the sample world", () -> threshold.space().flatMap(s -> s.history().undoable()).isPresent());
        inEverySize(this::views);
        in(NARROW, () -> perspectives(""));
        size(USUAL);
        trouble();
        List<Throwable> faults = stage.ui(() -> stage.get(EventLoopFaults.class).seen());
        if (!faults.isEmpty()) {
            throw new IOException("A view threw " + faults.getFirst(), faults.getFirst());
        }
    }

    private void size(Size size) throws Exception {
        prefix = size.prefix();
        stage.size(size.width(), size.height());
    }

    private void inBothLooks(Stage.Act act) throws Exception {
        for (ThemeMode mode : LOOKS) {
            stage.look(mode);
            act.run();
        }
    }

    /** As usual, small, and on a large screen, where there is one. */
    private void inEverySize(Stage.Act act) throws Exception {
        in(USUAL, act);
        in(SMALL, act);
        if (stage.ui(() -> display.getBounds().width >= WIDE.width() && display.getBounds().height >= WIDE.height())) {
            in(WIDE, act);
        }
    }

    private void in(Size size, Stage.Act act) throws Exception {
        for (ThemeMode mode : LOOKS) {
            // In this order: resized after a change of the colours, bars have been lost.
            size(USUAL);
            stage.look(mode);
            size(size);
            act.run();
        }
    }

    private void perspectives(String state) throws Exception {
        for (MPerspective perspective : perspectives()) {
            go(perspective);
            stage.picture(prefix + state + name(perspective));
        }
    }

    /** Every view with nothing to show. */
    private void empty() throws Exception {
        stage.act(() -> stage.make(FirstSteps.class).startEmpty());
        stage.until("the empty book", () -> threshold.space().isPresent());
        inEverySize(() -> perspectives("empty-"));
    }

    /** A book with people in it and nothing agreed yet, as after a first import. */
    private void young() throws Exception {
        Space book = stage.ui(() -> threshold.space().orElseThrow());
        stage.act(() -> new YoungBook().run(book));
        inEverySize(() -> perspectives("young-"));
        stage.act(() -> book.history().undo());
    }

    private void views() throws Exception {
        perspectives("");
        for (MPerspective perspective : perspectives()) {
            if (name(perspective).equals("people")) {
                go(perspective);
            }
        }
        stage.scrollDetail(true);
        stage.picture(prefix + "people-scrolled");
        stage.scrollDetail(false);
        for (TourStops.Stop stop : stage.ui(stage.get(TourStops.class)::all)) {
            stop(stop);
        }
        stage.act(() -> stage.get(ErrorService.class).notice(Notice.of(Texts.get("undo.done", "…")).with(Texts.get("redo.link"), () -> {})));
        stage.picture(prefix + "notice");
        stage.clear();
    }

    private void stop(TourStops.Stop stop) throws Exception {
        for (MPerspective perspective : perspectives()) {
            if (stop.perspective().filter(perspective.getElementId()::equals).isPresent()) {
                go(perspective);
            }
        }
        stage.run(stop.command(), stop.parameters());
        if (stop.sheet()) {
            stage.sheet(prefix + stop.name());
            for (TourStops.Step step : stop.steps()) {
                stage.act(() -> step.act().accept(stage.window()));
                if (step.picture().isPresent()) {
                    stage.sheet(prefix + step.picture().get());
                }
            }
            stage.run(stop.command(), stop.parameters());
            return;
        }
        Shell panel = stage.panel(stop.name(), null);
        if (!stop.typed().isEmpty()) {
            stage.type(stop.typed());
        }
        stage.picture(prefix + stop.name(), panel);
        for (TourStops.Step step : stop.steps()) {
            Shell before = panel;
            stage.act(() -> step.act().accept(before));
            if (step.picture().isPresent()) {
                panel = stage.panel(step.picture().get(), before);
                stage.picture(prefix + step.picture().get(), panel);
            }
        }
        stage.clear();
    }

    /** What one sees when something goes wrong: a problem, a book that is open elsewhere, a damaged one. */
    private void trouble() throws Exception {
        inBothLooks(() -> {
            stage.act(() -> stage.get(ErrorService.class).show(new Problem(Texts.get("fault"), Texts.get("fault.safe"),
                    Texts.get("fault.todo")), new IllegalStateException(Texts.get("tour.fault"))));
            stage.picture("problem", stage.panel("problem", null));
            stage.clear();
        });
        Space book = stage.ui(() -> threshold.space().orElseThrow());
        stage.act(threshold::open);
        door("door-locked");
        book.care().backup(Files.createDirectories(book.directory().resolve("backups")).resolve("tour.db"));
        stage.act(book::close);
        damage(book.directory());
        stage.act(threshold::open);
        door("door-damaged");
    }

    private void door(String name) throws Exception {
        stage.until("the page \"" + name + "\"", () -> threshold.door().filter(Door.Shut.class::isInstance).isPresent());
        inBothLooks(() -> stage.picture(name));
    }

    /** Writes noise into the middle of the tour's own book. */
    private static void damage(Path book) throws IOException {
        try (Stream<Path> files = Files.list(book)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f)).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < bytes.length; i += 7) {
                    bytes[i] ^= (byte) (i * 31 + 1);
                }
                Files.write(file, bytes);
            }
        }
    }

    private void go(MPerspective perspective) throws Exception {
        stage.run("org.wellspring.command.go", Map.of(GoHandler.PLACE, "" + (perspectives().indexOf(perspective) + 1)));
    }

    private List<MPerspective> perspectives() throws Exception {
        return stage.ui(() -> List.copyOf(stage.get(Arrangement.class).all()));
    }

    private static String name(MPerspective perspective) {
        String id = perspective.getElementId();
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
