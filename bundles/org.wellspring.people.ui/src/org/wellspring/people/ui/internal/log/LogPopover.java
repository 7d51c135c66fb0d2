// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.log;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.TouchExtras;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;
import org.wellspring.ui.widgets.UnsavedText;

/** One line about a touch: its kind by arrow keys, what was said, Enter; with what else there was in it, as features ask. */
final class LogPopover {
    private static final int MOST_OPEN = 5;

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final PersonRow person;
    private final List<OpenMatters.Matter> matters;
    private final List<TouchExtras.Question> questions;
    private String finished = "";
    private Optional<ChipBar> finishing = Optional.empty();
    private Popover popover;
    private TouchForm form;
    private List<ExtraChips> extras = List.of();
    private SearchField words;
    private Heading problem;
    private UnsavedText unsaved;

    /**
     * Of a touch with a person.
     *
     * @param matters what is open with the person, which this may finish
     * @param questions what else is asked
     */
    LogPopover(Theme theme, Space space, Actions actions, PersonRow person, List<OpenMatters.Matter> matters, List<TouchExtras.Question> questions) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.person = person;
        this.matters = matters;
        this.questions = questions;
    }

    /** What is finished by it unless one says otherwise, by its id; null for nothing. */
    LogPopover finishing(String matter) {
        finished = matter == null ? "" : matter;
        return this;
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("log.title", person.name()), 720).titled().about(LogPopover.class, person.id());
        Composite content = popover.content();
        form = new TouchForm(content, theme, DayReader.of(space), () -> open(content));
        person.lastKind().filter(TouchForm::offers).ifPresent(form::choose);
        form.usually(OutreachPurposes.usual(person.kinds()));
        form.onGrow(popover::place);
        extras(content);
        problem = new Heading(content, theme, Heading.Level.SUBTITLE, Texts.get("log.help"));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons(popover.foot());
        form.line().addListener(SWT.DefaultSelection, e -> save());
        form.dayField().control().addListener(SWT.DefaultSelection, e -> save());
        words.control().addListener(SWT.DefaultSelection, e -> save());
        popover.kept(this::save).open();
        form.line().setFocus();
        unsaved = UnsavedText.in(form.line(), space, "log/" + person.id());
    }

    /** What is open, right behind the line about what happened, with what brought one here first. */
    private void open(Composite content) {
        List<Chip> chips = matters.stream().sorted(Comparator.comparing(matter -> !isFinished(matter))).limit(MOST_OPEN)
                .map(matter -> new Chip(matter.id().toString(), matter.says(), Tone.SOFT)).toList();
        if (!chips.isEmpty()) {
            ChipBar bar = new ChipBar(content, theme, Texts.get("log.finishes"));
            bar.setChips(chips);
            bar.choices();
            bar.setOn(matters.stream().filter(this::isFinished).map(matter -> matter.id().toString()).collect(Collectors.toSet()));
            bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            finishing = Optional.of(bar);
        }
    }

    private boolean isFinished(OpenMatters.Matter matter) {
        return matter.id().toString().equals(finished);
    }

    private void extras(Composite content) {
        if (!questions.isEmpty()) {
            Composite grid = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
            GridLayout layout = new GridLayout(2, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            grid.setLayout(layout);
            grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            extras = questions.stream().map(question -> new ExtraChips(grid, theme, question, this::answered)).toList();
        }
        words = Fields.field(content, theme, Texts.get("log.gift.hint"));
        show(words, false);
    }

    private void answered() {
        show(words, extras.stream().anyMatch(ExtraChips::isAnswered));
        popover.place();
    }

    private static void show(SearchField field, boolean shown) {
        field.setVisible(shown);
        ((GridData) field.getLayoutData()).exclude = !shown;
    }

    private void buttons(Composite content) {
        Composite row = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("log.save")).onPress(this::save);
    }

    private void save() {
        Optional<LocalDate> day = form.day();
        if (day.isEmpty()) {
            problem.setText(Texts.get("log.day.wrong"));
            form.dayField().control().setFocus();
            return;
        }
        LogInteraction log = new LogInteraction(form.kind(), person.id()).summary(form.line().getText().strip())
                .direction(form.direction()).ask(form.ask()).pitch(form.pitch()).business(form.business()).purpose(form.purpose()).attempt(form.attempt());
        if (!day.get().equals(LocalDate.now(space.clock()))) {
            log.on(day.get());
        }
        extras.forEach(extra -> extra.noted(words.getText().strip()).forEach(log::along));
        LocalDate today = LocalDate.now(space.clock());
        // A try, or what is still to come, finishes nothing.
        Set<String> on = form.attempt() || day.get().isAfter(today) ? Set.of() : finishing.map(ChipBar::on).orElse(Set.of());
        List<OpenMatters.Matter> done = matters.stream().filter(matter -> on.contains(matter.id().toString())).toList();
        done.forEach(matter -> log.finishing(matter.done().get()));
        String said = day.get().isAfter(today) ? Texts.get("log.said.planned", person.name(), new DateWords().dated(day.get(), today))
                : Texts.get(form.attempt() ? "log.said.attempt" : "log.said." + form.kind().name(), person.name());
        String with = done.stream().map(OpenMatters.Matter::says).reduce(said, (before, one) -> Texts.get("log.said.finished", before, one));
        actions.runAndSay(log, with).ifPresent(logged -> {
            unsaved.saved();
            popover.close();
        });
    }
}
