// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/** One line about a touch: its kind by arrow keys, what was said, Enter. */
final class LogPopover {
    private static final List<InteractionKind> KINDS = List.of(InteractionKind.CALL, InteractionKind.MEETING,
            InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.SHARE, InteractionKind.COMMENT,
            InteractionKind.PROMOTION, InteractionKind.LETTER, InteractionKind.EVENT, InteractionKind.NOTE);
    private static final String ASK = "ask";
    private static final String IN = "in";
    private static final String OUT = "out";

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final PersonRow person;
    private InteractionKind kind;
    private int daysAgo;
    private ChipBar kinds;
    private ChipBar days;
    private ChipBar marks;
    private Popover popover;
    private Text field;

    LogPopover(Theme theme, Space space, Actions actions, PersonRow person) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.person = person;
        this.kind = person.lastKind().filter(KINDS::contains).orElse(InteractionKind.CALL);
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("log.title", person.name()), 640);
        new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("log.title", person.name()));
        kinds = bar("log.kinds", KINDS.stream().map(k -> new Chip(k.name(), Texts.get("kind." + k.name()), Tone.SOFT)).toList());
        kinds.onToggle(on -> pick(on, kind.name()).ifPresent(k -> choose(InteractionKind.valueOf(k))));
        field = Fields.text(popover.content(), theme, Texts.get("log.hint"));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, e -> save());
        days = bar("log.days", List.of(0, 1, 2, 3, 7).stream().map(d -> new Chip("" + d, Texts.get("log.day." + d), Tone.SOFT)).toList());
        days.onToggle(on -> pick(on, "" + daysAgo).ifPresent(d -> chooseDay(Integer.parseInt(d))));
        marks = bar("log.marks", List.of(IN, OUT, ASK).stream().map(m -> new Chip(m, Texts.get("log." + m), Tone.SOFT)).toList());
        marks.onToggle(this::mark);
        new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("log.help"))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        choose(kind);
        chooseDay(0);
        popover.open();
        field.setFocus();
    }

    private ChipBar bar(String key, List<Chip> chips) {
        ChipBar bar = new ChipBar(popover.content(), theme, Texts.get(key));
        bar.setChips(chips);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    /** The chip just switched: the new one, or the old one switched off, which then stays. */
    private static Optional<String> pick(Set<String> on, String before) {
        return on.stream().filter(id -> !id.equals(before)).findFirst().or(() -> Optional.of(before));
    }

    private void choose(InteractionKind chosen) {
        kind = chosen;
        kinds.setOn(Set.of(kind.name()));
    }

    private void chooseDay(int ago) {
        daysAgo = ago;
        days.setOn(Set.of("" + ago));
    }

    /** They reached out or I did, not both. */
    private void mark(Set<String> on) {
        if (on.contains(IN) && on.contains(OUT)) {
            Set<String> kept = new HashSet<>(on);
            kept.remove(OUT);
            marks.setOn(kept);
        }
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            e.doit = false;
            choose(KINDS.get(Math.floorMod(KINDS.indexOf(kind) + step, KINDS.size())));
        }
    }

    private void save() {
        LocalDate today = LocalDate.now(space.clock());
        LogInteraction log = new LogInteraction(kind, person.id()).summary(field.getText().strip()).direction(direction())
                .ask(marks.on().contains(ASK));
        if (daysAgo > 0) {
            log.on(today.minusDays(daysAgo));
        }
        Optional<Changed<LogInteraction.Logged>> done = actions.attempt(() -> log.run(space));
        done.ifPresent(changed -> {
            popover.close();
            String said = Texts.get("log.said." + kind.name(), person.name());
            actions.say(changed.result().onlyAsk() ? said + ". " + Texts.get("log.only-ask") : said, changed);
        });
    }

    private Direction direction() {
        Set<String> on = marks.on();
        return on.contains(IN) ? Direction.IN : on.contains(OUT) ? Direction.OUT : Direction.BOTH;
    }
}
