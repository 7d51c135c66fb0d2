// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** A sentence about what happened; below it how it is understood, while one types; Enter saves. */
final class CapturePopover {
    private static final String NEW = "new";

    private final Theme theme;
    private final Actions actions;
    private final Commands commands;
    private final Capture capture;
    private Popover popover;
    private Text field;
    private Composite lines;
    private Heading hint;
    private Latest latest;
    private Optional<Understanding> understood = Optional.empty();
    private boolean saveWhenUnderstood;

    CapturePopover(Theme theme, Space space, Actions actions, Commands commands) {
        this.theme = theme;
        this.actions = actions;
        this.commands = commands;
        this.capture = new Capture(space);
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("capture.title"), 640);
        new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("capture.title"));
        field = field();
        lines = theme.surface(new Composite(popover.content(), SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(14);
        layout.verticalSpacing = theme.px(7);
        lines.setLayout(layout);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        hint = new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("capture.example"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        latest = new Latest(field);
        field.addListener(SWT.Modify, e -> ask());
        field.addListener(SWT.DefaultSelection, e -> enter());
        popover.open();
        field.setFocus();
    }

    private Text field() {
        SearchField search = new SearchField(popover.content(), theme, Texts.get("capture.hint"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = theme.px(38);
        search.setLayoutData(data);
        Text text = search.control();
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Texts.get("capture.hint");
            }
        });
        return text;
    }

    private void ask() {
        String text = field.getText();
        saveWhenUnderstood = false;
        if (text.isBlank()) {
            latest.forget();
            understood = Optional.empty();
            show();
        } else {
            latest.ask(() -> capture.understand(text), this::show);
        }
    }

    private void show(Understanding now) {
        understood = Optional.of(now);
        show();
        if (saveWhenUnderstood) {
            enter();
        }
    }

    private void show() {
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        List<Part> parts = understood.map(Understanding::parts).orElse(List.of());
        parts.forEach(this::line);
        hint.setText(Texts.get(understood.isEmpty() ? "capture.example"
                : understood.get().all(Part.Who.class).isEmpty() ? "capture.nobody"
                        : understood.get().questions().isEmpty() ? "capture.enter" : "capture.question"));
        popover.place();
    }

    private void line(Part part) {
        UnderstoodLine words = UnderstoodLine.of(part);
        GridData left = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        left.widthHint = theme.px(112);
        new Heading(lines, theme, Heading.Level.SUBTITLE, words.label()).setLayoutData(left);
        if (part instanceof Part.Who who && !(who.alternatives().isEmpty())) {
            choice(who);
        } else {
            new Heading(lines, theme, part instanceof Part.Who ? Heading.Level.STRONG : Heading.Level.TEXT, words.text())
                    .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    /** Whom a name means: the one taken to be meant is lit, one only guessed is dotted; another one is a click, or Tab, arrow and Space away. */
    private void choice(Part.Who who) {
        ChipBar bar = new ChipBar(lines, theme, Texts.get("capture.whom", who.name()));
        List<Chip> chips = Stream.concat(
                Stream.concat(who.match().stream(), who.alternatives().stream()).distinct()
                        .map(c -> chip(who, c)),
                Stream.of(new Chip(NEW, Texts.get("capture.new", who.name()), Tone.SOFT))).toList();
        bar.setChips(chips);
        bar.setOn(who.match().map(c -> Set.of(c.id().toString())).orElse(Set.of()));
        bar.onToggle(on -> on.stream().filter(id -> who.match().filter(m -> m.id().toString().equals(id)).isEmpty())
                .findFirst().ifPresent(id -> choose(who, id)));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    /** Who is only guessed looks like a guess, and is not lit as one who is meant. */
    private static Chip chip(Part.Who who, Part.Candidate candidate) {
        String words = candidate.organization().isBlank() ? candidate.name() : candidate.name() + " · " + candidate.organization();
        boolean guess = who.ambiguous() && who.proposed().equals(Optional.of(candidate));
        return guess ? new Chip(candidate.id().toString(), Texts.get("capture.perhaps", words), Tone.GUESS)
                : new Chip(candidate.id().toString(), words, Tone.SOFT);
    }

    private void choose(Part.Who who, String id) {
        understood = understood.map(u -> u.choose(who, id.equals(NEW) ? Optional.empty() : Optional.of(UUID.fromString(id))));
        field.setFocus();
        show();
    }

    /** Saves what is understood; a sentence still being read is saved when it is. */
    private void enter() {
        if (understood.isEmpty() || !understood.get().text().equals(field.getText())) {
            saveWhenUnderstood = !field.getText().isBlank();
            return;
        }
        Understanding now = understood.get();
        if (!now.questions().isEmpty()) {
            return;
        }
        actions.attempt(() -> capture.save(now)).ifPresent(this::saved);
    }

    private void saved(Captured captured) {
        String names = String.join(", ", understood.map(u -> u.all(Part.Who.class)).orElse(List.of()).stream()
                .map(w -> w.match().map(Part.Candidate::name).orElse(w.name())).toList());
        popover.close();
        actions.say(Texts.get(captured.people().isEmpty() ? "capture.said.card" : captured.newPeople().isEmpty() ? "capture.said" : "capture.said.new", names),
                captured.transaction());
        captured.people().stream().findFirst().ifPresent(id -> commands.run(CommandIds.SHOW,
                Map.of(CommandIds.OBJECT, id.toString(), CommandIds.STAY, "true")));
    }
}
