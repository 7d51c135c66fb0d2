// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.UnsavedText;

/** A sentence about what happened; below it how it is understood, while one types, and can be corrected; Enter saves. */
final class CapturePopover {
    private record Read(Understanding understanding, DayReader days, OpenDays open) {
    }

    /** A sentence can be read over as a whole. */
    private static final int LINES = 3;
    private static final String OPEN = "org.wellspring.capture.open";

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final Commands commands;
    private final Capture capture;
    private final Corrections corrections = new Corrections();
    private Popover popover;
    private Text field;
    private Preview preview;
    private Heading hint;
    private FlatButton save;
    private UnsavedText unsaved;
    private Latest latest;
    private Latest somebody;
    private Optional<Read> read = Optional.empty();
    private boolean saveWhenUnderstood;

    CapturePopover(Theme theme, Space space, Actions actions, Commands commands, Capture capture) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.commands = commands;
        this.capture = capture;
    }

    /** Goes on with the panel that is open over a window, if there is one. */
    static boolean goOn(Shell window) {
        for (Shell shell : window.getShells()) {
            if (shell.isVisible() && shell.getData(OPEN) instanceof CapturePopover open) {
                shell.setActive();
                open.field.setFocus();
                return true;
            }
        }
        return false;
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("capture.title"), 680).titled();
        popover.shell().setData(OPEN, this);
        field = field();
        preview = new Preview(popover.content(), theme, corrections, this::corrected, this::find, capture::replaces);
        foot();
        latest = new Latest(field);
        somebody = new Latest(field);
        field.addListener(SWT.Modify, e -> ask());
        field.addListener(SWT.DefaultSelection, e -> enter());
        field.addListener(SWT.KeyDown, this::down);
        Listener moved = e -> {
            if (popover.isOpen() && e.widget instanceof Control control && !control.isDisposed() && control.getShell() == popover.shell()) {
                hint();
            }
        };
        theme.display().addFilter(SWT.FocusIn, moved);
        popover.shell().addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.FocusIn, moved));
        show();
        popover.kept(this::enter).open();
        field.setFocus();
        unsaved = UnsavedText.in(field, space, "capture");
    }

    private Text field() {
        SearchField search = new SearchField(popover.content(), theme, Texts.get("capture.hint"), LINES);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.onChange(text -> {
            if (search.isOutgrown()) {
                popover.place();
            }
        });
        return search.control();
    }

    private void foot() {
        Composite foot = theme.surface(new Composite(popover.foot(), SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        foot.setLayout(layout);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint = new Heading(foot, theme, Heading.Level.SUBTITLE, "");
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(foot, theme, FlatButton.Kind.PLAIN, Texts.get("capture.cancel")).onPress(popover::close);
        save = new FlatButton(foot, theme, FlatButton.Kind.PRIMARY, Texts.get("capture.save.card"));
        save.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        save.onPress(this::enter);
    }

    /** Down leads from the sentence to its first line. */
    private void down(Event e) {
        if (e.keyCode == SWT.ARROW_DOWN && field.getCaretLineNumber() >= field.getLineCount() - 1) {
            e.doit = false;
            field.traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    private void ask() {
        String text = field.getText();
        saveWhenUnderstood = false;
        if (text.isBlank()) {
            latest.forget();
            corrections.forget();
            read = Optional.empty();
            show();
        } else {
            latest.ask(() -> new Read(capture.understand(text), DayReader.of(space), capture.openDays()), this::show);
        }
    }

    private void show(Read fresh) {
        read = Optional.of(new Read(corrections.again(fresh.understanding()), fresh.days(), fresh.open()));
        show();
        if (saveWhenUnderstood) {
            enter();
        }
    }

    private void corrected(Understanding now) {
        boolean answered = read.filter(r -> r.understanding().questions().size() > now.questions().size()).isPresent();
        read = read.map(r -> new Read(now, r.days(), r.open()));
        show();
        if (answered && !preview.ask()) {
            field.setFocus();
            field.setSelection(field.getCharCount());
        }
        if (saveWhenUnderstood) {
            enter();
        }
    }

    /** Somebody by name, as the sentence would mean them. */
    private void find(String name, Consumer<Part.Who> found) {
        somebody.ask(() -> capture.understand(name), u -> found.accept(u.first(Part.Who.class)
                .orElseGet(() -> new Part.Who(Part.Span.NOWHERE, name, Optional.empty(), List.of(), true))));
    }

    private void show() {
        read.ifPresentOrElse(r -> preview.show(r.understanding(), r.days(), r.open()), preview::nothing);
        Optional<Understanding> now = read.map(Read::understanding);
        hint();
        boolean card = now.filter(u -> !u.aboutNobody()).isEmpty();
        boolean open = now.filter(u -> !u.questions().isEmpty()).isPresent();
        save.setText(Texts.get(open ? "capture.save.answer" : card ? "capture.save.card" : "capture.save"));
        save.setEnabled(now.isPresent());
        save.requestLayout();
        popover.place();
    }

    private void hint() {
        hint.setText(read.map(Read::understanding).map(now -> told(now, Texts.get(inLines() ? "capture.key.line" : "capture.key")))
                .orElse(Texts.get("capture.example")));
    }

    /** Whether the keyboard is on what is understood, where Enter opens what one is on. */
    private boolean inLines() {
        Control focus = theme.display().getFocusControl();
        return focus != null && focus != field && focus != save && focus.getShell() == popover.shell();
    }

    /** What saving would do now, and by which key. */
    private static String told(Understanding now, String key) {
        int open = now.questions().size();
        if (open > 0) {
            return Texts.get("capture.question", open);
        }
        if (now.aboutNobody()) {
            return Texts.get("capture.nobody", key);
        }
        String known = names(now, true);
        String fresh = names(now, false);
        return known.isEmpty() ? Texts.get("capture.enter.new", fresh, key)
                : fresh.isEmpty() ? Texts.get("capture.enter", known, key) : Texts.get("capture.enter.both", known, fresh, key);
    }

    private static String names(Understanding now, boolean known) {
        return now.all(Part.Who.class).stream().filter(w -> w.match().isPresent() == known && !w.words().isBlank()).map(Part.Who::words)
                .collect(Collectors.joining(", "));
    }

    /** Saves what is understood; what is still being read or corrected is saved when it is, and what is open is asked for. */
    private void enter() {
        if (!popover.isOpen()) {
            return;
        }
        saveWhenUnderstood = false;
        if (preview.isChanging()) {
            saveWhenUnderstood = true;
            return;
        }
        if (read.isEmpty() || !read.get().understanding().text().equals(field.getText())) {
            saveWhenUnderstood = !field.getText().isBlank();
            return;
        }
        if (preview.ask()) {
            return;
        }
        Understanding said = read.get().understanding().written();
        String names = said.all(Part.Who.class).stream().map(Part.Who::words).collect(Collectors.joining(", "));
        actions.runAndSay(capture.saving(said), captured -> said.aboutNobody() ? Texts.get("capture.said.card")
                : Texts.get(captured.newPeople().isEmpty() ? "capture.said" : "capture.said.new", names)).ifPresent(this::saved);
    }

    private void saved(Captured captured) {
        unsaved.saved();
        popover.close();
        captured.people().stream().findFirst().ifPresent(id -> commands.run(CommandIds.SHOW,
                Map.of(CommandIds.OBJECT, id.toString(), CommandIds.STAY, "true")));
    }
}
