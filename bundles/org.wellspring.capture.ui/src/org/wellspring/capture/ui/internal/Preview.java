// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.InteractionKind;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/**
 * What a sentence was understood as, a line each, before it is saved. A line is changed by typing in it, means something else by its menu, and goes by
 * its cross or Delete; another is added below. What has to be answered stands as a question under its line. UI thread only.
 */
final class Preview {
    private static final int LABEL = 112;
    private static final int COLUMNS = 4;
    private static final int INDENT = 6;

    private final Theme theme;
    private final Corrections corrections;
    private final Consumer<Understanding> changed;
    private final BiConsumer<String, Consumer<Part.Who>> book;
    private final BiFunction<Understanding, Part, Optional<String>> replaces;
    private final Composite lines;
    private final FlatButton add;
    private List<ChipBar> questions = List.of();
    private Understanding now;
    private DayReader days;
    private OpenDays open;
    private Object coming;
    private Object looking;

    /**
     * Empty.
     *
     * @param changed is told of every correction
     * @param book looks for somebody by name and answers later
     * @param replaces what of the book a part takes the place of
     */
    Preview(Composite parent, Theme theme, Corrections corrections, Consumer<Understanding> changed, BiConsumer<String, Consumer<Part.Who>> book,
            BiFunction<Understanding, Part, Optional<String>> replaces) {
        this.replaces = replaces;
        this.theme = theme;
        this.corrections = corrections;
        this.changed = changed;
        this.book = book;
        lines = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(6);
        layout.verticalSpacing = theme.px(3);
        lines.setLayout(layout);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        add = new FlatButton(parent, theme, FlatButton.Kind.QUIET, Texts.get("preview.add")).menu();
        add.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        add.onPress(this::addMenu);
        add.setVisible(false);
    }

    /**
     * Shows what is understood now. The keyboard stays where it was.
     *
     * @param reader reads days that are typed
     * @param unsaid when something comes up of which no day is said
     */
    void show(Understanding understood, DayReader reader, OpenDays unsaid) {
        now = understood;
        days = reader;
        open = unsaid;
        FocusPlace keyboard = FocusPlace.in(lines);
        clear();
        List<ChipBar> asked = new ArrayList<>();
        for (Understanding.Line line : understood.lines()) {
            row(line);
            if (line.ask() != Understanding.Ask.NOTHING) {
                asked.add(Question.under(lines, theme, understood, line, this::change));
            }
        }
        questions = asked;
        add.setVisible(true);
        lines.layout(true, true);
        keyboard.restore();
    }

    /** Nothing is written yet: shows what could be. */
    void nothing() {
        clear();
        new Heading(lines, theme, Heading.Level.SUBTITLE, Texts.get("capture.such", Texts.get("capture.hint")))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        lines.layout(true, true);
    }

    private void clear() {
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        questions = List.of();
        add.setVisible(false);
    }

    /** Puts the keyboard on the first thing to be answered; false if there is none. */
    boolean ask() {
        if (!questions.isEmpty()) {
            // By mouse, too, one sees what is asked for.
            theme.expectKeyboard();
        }
        questions.stream().findFirst().ifPresent(Control::setFocus);
        return !questions.isEmpty();
    }

    private void row(Understanding.Line line) {
        Part part = line.part();
        UnderstoodLine words = UnderstoodLine.of(part, now.today());
        GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        left.widthHint = theme.px(LABEL);
        new Heading(lines, theme, Heading.Level.SUBTITLE, whose(part).map(n -> Texts.get("capture.of", words.label(), n)).orElse(words.label()))
                .setLayoutData(left);
        Control body = new LineBody(lines, theme, now, days, open, this::change, this::whom).of(part, words.label());
        body.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton meaning = button("preview.else", words, Icon.MORE);
        meaning.onPress(() -> meaningMenu(meaning, line));
        boolean goes = now.remove(part).lines().size() < now.lines().size();
        button(goes ? "preview.remove" : "preview.note", words, Icon.CLOSE).onPress(() -> remove(part));
        keys(body, part);
        replaces.apply(now, part).ifPresent(before -> {
            new Heading(lines, theme, Heading.Level.TEXT, "").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
            GridData under = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS - 1, 1);
            under.horizontalIndent = theme.px(INDENT);
            new Heading(lines, theme, Heading.Level.SUBTITLE,
                    part instanceof Part.Birthday birthday ? replaced(birthday, before) : Texts.get("preview.replaces", before))
                    .setLayoutData(under);
        });
    }

    /** A year that is known stays with a day that is said without one. */
    private static String replaced(Part.Birthday birthday, String before) {
        Optional<Integer> year = birthday.date().year().isPresent() ? Optional.empty() : PartialDay.spelled(before).flatMap(PartialDay::year);
        String words = new DateWords().ofLife(before);
        return year.map(known -> Texts.get("preview.replaces.year", words, String.valueOf(known))).orElseGet(() -> Texts.get("preview.replaces", words));
    }

    private FlatButton button(String key, UnderstoodLine words, Icon icon) {
        return new FlatButton(lines, theme, FlatButton.Kind.QUIET, "").icon(icon, Texts.get(key, words.text().isBlank() ? words.label() : words.text()));
    }

    /** Delete takes away the line one is on, unless one writes in it. Only fields listen: what listens for keys is a stop of Tab. */
    private void keys(Control body, Part part) {
        if (body instanceof InlineEdit) {
            body.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.DEL) {
                    remove(part);
                }
            });
        } else if (body instanceof Composite inner) {
            for (Control child : inner.getChildren()) {
                keys(child, part);
            }
        }
    }

    private void remove(Part part) {
        change(part, Understanding::remove);
    }

    /** Somebody by name, who may be in the book. */
    private void whom(Part part, String name) {
        if (name.isBlank()) {
            remove(part);
        } else {
            Object asked = new Object();
            looking = asked;
            book.accept(name, found -> {
                looking = looking == asked ? null : looking;
                change(part, (u, p) -> u.replace(p, new Part.Who(p.span(), found.name(), found.match(), found.alternatives(), true)));
            });
        }
    }

    /** Later, so that the key that changed something has moved on by then. */
    private void change(Part part, Corrections.Step step) {
        Understanding before = now;
        Object mine = new Object();
        coming = mine;
        lines.getDisplay().asyncExec(() -> {
            if (coming == mine) {
                coming = null;
            }
            if (!lines.isDisposed()) {
                // One that came while another was on its way changes nothing more, but whoever waits for it goes on.
                changed.accept(now == before ? corrections.change(now, part, step) : now);
            }
        });
    }

    /** Whether a correction was made that is not in what is understood yet; it is told of soon. */
    boolean isChanging() {
        return coming != null || looking != null;
    }

    /** Of whom something is said, or whom a touch was or something planned is with, where there are several. */
    private Optional<String> whose(Part part) {
        if (now.all(Part.Who.class).size() < 2) {
            return Optional.empty();
        }
        if (part instanceof Part.Touch touch) {
            return named(now.with(touch));
        }
        if (part instanceof Part.NextStep step) {
            return named(now.with(step));
        }
        return part.whose().flatMap(span -> now.all(Part.Who.class).stream().filter(w -> w.span().equals(span)).map(Part.Who::words).findFirst());
    }

    private static Optional<String> named(List<Part.Who> people) {
        return Optional.of(people.stream().map(Part.Who::words).collect(Collectors.joining(", "))).filter(names -> !names.isEmpty());
    }

    private void meaningMenu(Control below, Understanding.Line line) {
        Part part = line.part();
        Menu menu = menu(below);
        List<String> offered = new ArrayList<>(List.of(UnderstoodLine.of(part, now.today()).whole()));
        line.alternatives().forEach(other -> offer(menu, offered, part, other));
        if (part instanceof Part.Touch touch) {
            for (InteractionKind kind : InteractionKind.values()) {
                offer(menu, offered, part, touch.of(kind));
            }
            offer(menu, offered, part, touch.tried(!touch.attempt()));
        } else if (!part.words().isBlank() && !(part instanceof Part.Birthday)) {
            for (Sort sort : Sort.values()) {
                if (sort.ofWords() || sort == Sort.WHO && part instanceof Part.Note) {
                    offer(menu, offered, part, sort.of(part.span(), part.words(), now.today()));
                }
            }
        }
        menu.setVisible(true);
    }

    private void offer(Menu menu, List<String> offered, Part part, Part other) {
        String words = UnderstoodLine.of(other, now.today()).whole();
        if (!offered.contains(words)) {
            offered.add(words);
            boolean somebody = other instanceof Part.Who && !(part instanceof Part.Who);
            item(menu, words, () -> {
                if (somebody) {
                    whom(part, other.words());
                } else {
                    change(part, (u, p) -> u.replace(p, other));
                }
            });
        }
    }

    private void addMenu() {
        Menu menu = menu(add);
        for (Sort sort : Sort.values()) {
            item(menu, sort.label(), () -> {
                changed.accept(corrections.add(now, sort.of(Part.Span.NOWHERE, "", now.today())));
                write();
            });
        }
        menu.setVisible(true);
    }

    /** Starts writing in the last line. */
    private void write() {
        InlineEdit last = null;
        for (Control child : lines.getChildren()) {
            for (Control inner : child instanceof Composite c && !(child instanceof InlineEdit) ? c.getChildren() : new Control[] {child}) {
                last = inner instanceof InlineEdit edit && edit.value().isEmpty() ? edit : last;
            }
        }
        if (last != null) {
            last.startEditing();
        }
    }

    private static Menu menu(Control below) {
        Menu menu = new Menu(below);
        Point corner = below.toDisplay(0, below.getSize().y);
        menu.setLocation(corner.x, corner.y);
        menu.addListener(SWT.Hide, e -> below.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> action.run());
    }
}
