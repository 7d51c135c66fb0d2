// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.paths.Paths;
import org.wellspring.people.paths.ReachPath;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** Ways to a company, a role or a person, each step explained; everybody on them can be opened (M4, I4). UI thread only. */
final class PathsPopover {
    private static final int WIDTH = 640;
    private static final int MOST = 6;
    private static final int OF_A_WISH = 3;
    private static final int SHORTEST = 2;

    /**
     * Ways under a heading.
     *
     * @param nothing what is said where there are none
     */
    private record Found(String heading, List<ReachPath> paths, String nothing) {
    }

    private final Theme theme;
    private final Space space;
    private final Commands commands;
    private final Paths paths;
    private final Shell window;
    private final DateWords dates = new DateWords();
    private Popover popover;
    private Composite results;
    private Latest latest;

    PathsPopover(Theme theme, Space space, Commands commands, Paths paths, Shell window) {
        this.theme = theme;
        this.space = space;
        this.commands = commands;
        this.paths = paths;
        this.window = window;
    }

    /** With a field to say what or whom one looks for. */
    void ask() {
        popover = new Popover(window, theme, Texts.get("paths.title"), WIDTH).titled();
        SearchField field = new SearchField(popover.content(), theme, Texts.get("paths.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(38);
        field.setLayoutData(wide);
        results();
        field.onChange(text -> look(text.strip()));
        field.control().addListener(SWT.DefaultSelection, e -> look(field.getText().strip()));
        look("");
        close();
        popover.stay().open();
        field.setFocus();
    }

    private void look(String text) {
        if (text.length() < SHORTEST) {
            latest.ask(List::<Found>of, none -> show(none, Texts.get("paths.help")));
        } else {
            latest.ask(() -> List.of(new Found("", paths.to(space, text, MOST), Texts.get("paths.none"))), found -> show(found, ""));
        }
    }

    /** Who could introduce me to a person, and whom their own wishes lead to. */
    void of(UUID person) {
        new Latest(window).ask(() -> new People(space).find(person), row -> row.ifPresent(this::of));
    }

    private void of(PersonRow row) {
        popover = new Popover(window, theme, Texts.get("paths.title.person", row.name()), WIDTH).titled();
        results();
        latest.ask(() -> found(row), found -> show(found, found.isEmpty() ? Texts.get("paths.none.person", row.name()) : ""));
        close();
        popover.stay().open();
    }

    private List<Found> found(PersonRow row) {
        List<Found> found = new ArrayList<>();
        found.add(new Found(Texts.get("paths.introduce", row.name()), paths.introducing(space, row.id(), MOST), Texts.get("paths.none.introduce")));
        paths.wishes(space, row.id(), OF_A_WISH)
                .forEach((wish, ways) -> found.add(new Found(Texts.get("paths.wish", wish), ways, Texts.get("paths.none.wish"))));
        return found;
    }

    private void results() {
        results = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(6);
        results.setLayout(layout);
        results.setLayoutData(wide());
        latest = new Latest(results);
    }

    private void close() {
        FlatButton button = new FlatButton(popover.content(), theme, FlatButton.Kind.PLAIN, Texts.get("paths.close")).onPress(popover::close);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    }

    private void show(List<Found> found, String said) {
        for (Control child : results.getChildren()) {
            child.dispose();
        }
        if (!said.isEmpty()) {
            line(Heading.Level.SUBTITLE, said);
        }
        for (Found one : found) {
            if (!one.heading().isEmpty()) {
                line(Heading.Level.STRONG, one.heading());
            }
            if (one.paths().isEmpty()) {
                line(Heading.Level.SUBTITLE, one.nothing());
            }
            one.paths().forEach(this::path);
        }
        popover.content().layout(true, true);
        if (popover.isOpen()) {
            popover.place();
        }
    }

    private void path(ReachPath path) {
        RichText who = RichText.empty();
        for (ReachPath.Person person : path.people()) {
            who = (who.spans().isEmpty() ? who : who.muted("  →  ")).link(person.name(), () -> open(person.id()));
        }
        String about = path.target().about();
        String key = path.people().stream().map(person -> person.id().toString()).reduce("path", (one, other) -> one + " " + other);
        LinkText line = new LinkText(results, theme, who.muted(about.isEmpty() ? "" : "  " + about));
        line.standsFor(key);
        line.setLayoutData(wide());
        LocalDate today = LocalDate.now(space.clock());
        String first = path.lastTouch().map(day -> Texts.get("paths.know.since", path.first().name(), dates.near(day, today)))
                .orElseGet(() -> Texts.get("paths.know", path.first().name()));
        line(Heading.Level.SUBTITLE, path.isDirect() ? first : first + " " + String.join(". ", path.hops()) + ".");
    }

    private void open(UUID person) {
        popover.close();
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, person.toString()));
    }

    private void line(Heading.Level level, String text) {
        new Heading(results, theme, level, text).setLayoutData(wide());
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }
}
