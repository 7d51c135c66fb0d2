// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.sample.SampleWorld;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Rail;
import org.wellspring.ui.widgets.RichText;

/**
 * The real workbench inside the test runtime, on a space of its own, driven from a second thread by the events a user
 * causes.
 */
final class Window {
    private static final long PATIENCE_S = 30;

    /** What a test does with the window. */
    interface Script {
        void run(Window window) throws Exception;
    }

    private final Display display;
    private final MApplication model;

    private Window(Display display, MApplication model) {
        this.display = display;
        this.model = model;
    }

    /** Opens the window on a new book with the sample world in it. */
    static void inSampleWorld(Path folder, Script script) throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            SampleWorld.fill(space, LocalDate.now(space.clock()));
        }
        open(book, window -> {
            window.space();
            window.until("the rail is filled", () -> window.find(Rail.class, r -> !r.items().isEmpty()) != null);
            script.run(window);
        });
    }

    /** Whether it is gone, by itself. */
    boolean isClosed() {
        return model.getChildren().getFirst().getWidget() == null;
    }

    /** Runs a command as the palette or another bundle would, once it can be run. */
    void run(String command, Map<String, String> parameters) throws Exception {
        until("somebody answers " + command,
                () -> ContextInjectionFactory.make(Commands.class, model.getChildren().getFirst().getContext()).run(command, parameters));
    }

    /** Presses the button with this text in the panel over the window, or else in the window; waits until it is there. */
    void press(String text) throws Exception {
        until("there is a button \"" + text + "\"", () -> button(text) != null);
        ui(() -> {
            button(text).press();
            return null;
        });
    }

    /** The button with this text in front; null if there is none. UI thread. */
    FlatButton button(String text) {
        return find(top(), FlatButton.class, b -> b.getText().equals(text));
    }

    /** Follows the link with this text in the panel over the window, or else in the window; waits until it is there. */
    void follow(String link) throws Exception {
        until("there is a link \"" + link + "\"", () -> offers(link));
        ui(() -> {
            link(link).orElseThrow().run();
            return null;
        });
    }

    /** Whether there is a link with this text in front. UI thread. */
    boolean offers(String link) {
        return link(link).isPresent();
    }

    private Optional<Runnable> link(String text) {
        LinkText holder = find(top(), LinkText.class, l -> action(l, text).isPresent());
        return holder == null ? Optional.empty() : action(holder, text);
    }

    private static Optional<Runnable> action(LinkText holder, String text) {
        return holder.text().spans().stream().filter(s -> s.style() == RichText.Style.LINK && s.text().equals(text))
                .map(RichText.Span::action).findFirst();
    }

    /** Opens the window on a directory, runs the script, closes the window. Rethrows what the script throws. */
    static void open(Path space, Script script) throws Exception {
        open(List.of("--space", space.toString()), script);
    }

    /** Opens the window with these arguments, does something, and closes it. */
    static void open(List<String> arguments, Script script) throws Exception {
        Display display = Display.getDefault();
        E4Workbench workbench = new E4Application().createE4Workbench(context(arguments), display);
        MApplication model = workbench.getApplication();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread driver = new Thread(() -> {
            try {
                Window window = new Window(display, model);
                window.until("the window is there", () -> !window.shells().isEmpty() && window.shells().getFirst().isVisible());
                script.run(window);
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            } finally {
                display.asyncExec(workbench::close);
            }
        }, "user");
        driver.setDaemon(true);
        driver.start();
        workbench.createAndRunUI(model);
        workbench.close();
        try {
            done.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw cause(e);
        }
        // What is still to come belongs to this window, and would be thrown into the next one.
        for (int i = 0; i < 10_000 && display.readAndDispatch(); i++) {
        }
    }

    /** Presses a key on whatever has the focus: {@code key(SWT.MOD1, 'n')}. */
    void key(int modifiers, int key) throws Exception {
        ui(() -> {
            Control focus = display.getFocusControl() == null ? top() : display.getFocusControl();
            key(focus, modifiers, key);
            return null;
        });
    }

    /** Presses a key on a control. UI thread. */
    static void key(Control control, int modifiers, int key) {
        Event e = new Event();
        e.widget = control;
        e.stateMask = modifiers;
        e.keyCode = key;
        e.character = modifiers == 0 && key < 0x10000 ? (char) key
                : (modifiers & SWT.MOD1) != 0 && key >= 'a' && key <= 'z' ? (char) (key - 'a' + 1) : 0;
        e.doit = true;
        control.notifyListeners(SWT.KeyDown, e);
    }

    /** Types into the first field of the panel over the window and presses Enter. */
    void typeAndEnter(String text) throws Exception {
        until("a panel with a field", () -> panel() != null && find(panel(), Text.class, t -> true) != null);
        ui(() -> {
            find(panel(), Text.class, t -> true).setText(text);
            return null;
        });
        enter();
    }

    /** Shows the page of a person. */
    void showPage(UUID person) throws Exception {
        ui(() -> {
            get(Showing.class).show(person);
            return null;
        });
    }

    /** What shows this value and can be edited in its place; null if there is none. UI thread. */
    InlineEdit field(String value) {
        return find(InlineEdit.class, e -> e.value().equals(value));
    }

    /** Presses Enter in the first field of the panel. */
    void enter() throws Exception {
        ui(() -> {
            Text field = find(panel(), Text.class, t -> true);
            key(field, 0, SWT.CR);
            if (!field.isDisposed()) {
                field.notifyListeners(SWT.DefaultSelection, new Event());
            }
            return null;
        });
    }

    /** The panel over the window, the last one if there are several, or null. UI thread. */
    Shell panel() {
        return Popover.inFront(shells().getFirst()).orElse(null);
    }

    /** The window or the panel over it. UI thread. */
    Shell top() {
        return panel() == null ? shells().getFirst() : panel();
    }

    /** The windows; notices and panels are not among them. UI thread. */
    List<Shell> shells() {
        List<Shell> found = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (shell.getParent() == null && shell.isVisible()) {
                found.add(shell);
            }
        }
        return found;
    }

    /** The first visible control of a class that fits, anywhere in the window; null if there is none. UI thread. */
    <C extends Control> C find(Class<C> type, Predicate<C> fits) {
        return find(shells().getFirst(), type, fits);
    }

    static <C extends Control> C find(Composite parent, Class<C> type, Predicate<C> fits) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && fits.test(type.cast(child))) {
                return type.cast(child);
            }
            if (child instanceof Composite inner) {
                C found = find(inner, type, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The space the window shows. */
    Space space() throws Exception {
        until("the space is open", () -> model.getContext().get(Space.class) != null);
        return ui(() -> model.getContext().get(Space.class));
    }

    /** Whether a notice over the window has this text in it. UI thread. */
    boolean notices(String text) {
        return Arrays.stream(shells().getFirst().getShells())
                .anyMatch(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0 && shell.getText().contains(text));
    }

    /** What has the keyboard in the window, or had it last; null if nothing. UI thread. */
    Control keyboard() {
        return FocusPlace.last(shells().getFirst()).orElse(null);
    }

    /** Something the window's context holds. UI thread. */
    <T> T get(Class<T> type) {
        return model.getChildren().getFirst().getContext().get(type);
    }

    MApplication model() {
        return model;
    }

    /** Asks or does something on the UI thread. */
    <T> T ui(Callable<T> question) throws Exception {
        if (Thread.currentThread() == display.getThread()) {
            return question.call(); // one step among others that nothing may come between
        }
        FutureTask<T> task = new FutureTask<>(question);
        display.asyncExec(task);
        try {
            return task.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    /** Waits until something holds, asked on the UI thread. */
    void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!ui(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what + "; there is " + ui(this::seen));
            }
            Thread.sleep(30);
        }
    }

    /** What a person would see in front, for a failed wait. UI thread. */
    private String seen() {
        Control focus = display.getFocusControl();
        List<String> all = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                List<String> texts = new ArrayList<>();
                find(shell, Control.class, c -> c.isVisible() && texts.addAll(said(c)) && false);
                all.add("«" + shell.getText() + "» " + texts);
            }
        }
        all.addAll(thrown());
        return String.join(", ", all) + "; the keyboard is in " + (focus == null ? "nothing" : focus.getClass().getSimpleName());
    }

    /** What was thrown in the event loop, with where; the application keeps it to itself. UI thread. */
    private List<String> thrown() {
        Object faults = model.getContext().get(IEventLoopAdvisor.class.getName());
        try {
            return ((List<?>) faults.getClass().getMethod("seen").invoke(faults)).stream().map(Throwable.class::cast)
                    .map(fault -> "thrown in the event loop: " + fault + " " + List.of(fault.getStackTrace())).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("What is thrown in the event loop is kept elsewhere now", e);
        }
    }

    /** The words on it; empty if it has none. */
    private static List<String> said(Control control) {
        String text = switch (control) {
            case FlatButton button -> button.getText();
            case Heading heading -> heading.getText();
            case Text field -> field.getText();
            case StyledText area -> area.getText();
            case Label label -> label.getText();
            default -> "";
        };
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static Exception cause(ExecutionException e) {
        if (e.getCause() instanceof Exception known) {
            return known;
        }
        throw new AssertionError(e.getCause().getMessage(), e.getCause());
    }

    private static IApplicationContext context(List<String> given) {
        Map<String, String> product = Map.of("appName", "Wellspring", "applicationXMI", "org.wellspring.app/Application.e4xmi",
                "lifeCycleURI", "bundleclass://org.wellspring.app/org.wellspring.app.internal.start.LifeCycle",
                "clearPersistedState", "true", "persistState", "false", "cssTheme", "org.wellspring.theme.light");
        return (IApplicationContext) Proxy.newProxyInstance(Window.class.getClassLoader(), new Class<?>[] {IApplicationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getArguments" -> Map.of(IApplicationContext.APPLICATION_ARGS,
                            Stream.concat(given.stream(), Stream.of("-clearPersistedState", "true")).toArray(String[]::new));
                    case "getBrandingProperty" -> product.get(arguments[0]);
                    case "getBrandingName" -> "Wellspring";
                    case "getBrandingBundle" -> Platform.getBundle("org.wellspring.app");
                    case "getBrandingId" -> "org.wellspring.app.product";
                    case "getBrandingApplication" -> "org.wellspring.app.application";
                    default -> null;
                });
    }
}
