// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Command;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** A next step, a promise or an offer: what, and when. A new one, or one to be changed or deleted. UI thread only. */
public final class StepPopover {
    private static final int WIDTH = 620;

    /** What it becomes. */
    private enum Sort {
        FOLLOW_UP, PROMISE, OFFER
    }

    private final SectionPlace place;
    private final UUID person;
    private final Optional<NextSteps.Step> step;
    private Popover popover;
    private SearchField what;
    private Composite dated;
    private DayField day;
    private ChipBar kinds;
    private Heading said;
    private Sort sort;
    private String title;

    /** @param step empty for a new one */
    public StepPopover(SectionPlace place, UUID person, Optional<NextSteps.Step> step) {
        this.place = place;
        this.person = person;
        this.step = step;
        this.title = Texts.get(step.isEmpty() ? "step.title.new" : "step.title");
        this.sort = step.filter(s -> s.kind() == NextSteps.Kind.PROMISE).isPresent() ? Sort.PROMISE : Sort.FOLLOW_UP;
    }

    /** Says with whom, where no page around says it. */
    public StepPopover with(String name) {
        title = Texts.get("step.title.with", name);
        return this;
    }

    /** A promise, until one says otherwise. */
    public StepPopover promised() {
        sort = Sort.PROMISE;
        return this;
    }

    /** An offer, until one says otherwise (F9). */
    public StepPopover offered() {
        sort = Sort.OFFER;
        return this;
    }

    public void open(Shell window) {
        popover = new Popover(window, place.theme(), Texts.get("step.title"), WIDTH).stay().about(StepPopover.class, person, step.map(NextSteps.Step::id));
        Composite content = popover.content();
        place.words(content, Heading.Level.STRONG, title);
        if (step.isEmpty()) {
            kinds = new ChipBar(content, place.theme(), Texts.get("step.kinds"));
            kinds.setChips(Stream.of(Sort.values()).map(one -> new Chip(one.name(), Texts.get("step.kind." + one.name()), Tone.SOFT)).toList());
            kinds.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            // One of them is always on: a press on that one leaves it.
            kinds.onToggle(on -> choose(on.stream().filter(one -> !one.equals(sort.name())).findFirst().map(Sort::valueOf).orElse(sort)));
        }
        what = new SearchField(content, place.theme(), Texts.get("step.what"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = place.theme().px(38);
        what.setLayoutData(wide);
        step.ifPresent(s -> what.setText(s.what()));
        what.control().addListener(SWT.DefaultSelection, e -> save());
        dated = place.bare(content, 1);
        dated.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        day = new DayField(dated, place.theme(), DayReader.of(place.space()), Toward.FUTURE);
        day.onGrow(popover::place);
        day.control().addListener(SWT.DefaultSelection, e -> save());
        step.flatMap(NextSteps.Step::due).ifPresentOrElse(day::setDay, () -> day.setDay(place.today().plusDays(7)));
        if (sort == Sort.PROMISE) {
            step.ifPresent(s -> became(content, s));
        }
        said = place.words(content, Heading.Level.SUBTITLE, Texts.get("step.help"));
        buttons(popover.foot());
        choose(sort);
        popover.kept(this::save).open();
        what.setFocus();
    }

    private void choose(Sort chosen) {
        sort = chosen;
        if (kinds != null) {
            kinds.setOn(Set.of(sort.name()));
        }
        // An offer has no day to come: it waits until somebody takes it up.
        boolean hasDay = sort != Sort.OFFER;
        dated.setVisible(hasDay);
        ((GridData) dated.getLayoutData()).exclude = !hasDay;
        said.setText(Texts.get(hasDay ? "step.help" : "step.help.OFFER"));
        popover.place();
    }

    /** What became of a promise besides another day (F9, F10). */
    private void became(Composite content, NextSteps.Step made) {
        RichText links = RichText.empty().muted(Texts.get("step.became") + " ")
                .link(Texts.get("step.keep"), () -> settle(made, PromiseState.KEPT, "steps.done.PROMISE")).muted(" · ")
                .link(Texts.get("step.release"), () -> settle(made, PromiseState.RELEASED, "steps.released")).muted(" · ")
                .link(Texts.get(made.acknowledged() ? "step.hurry" : "step.ack"), () -> settle(made,
                        made.acknowledged() ? PromiseState.OPEN : PromiseState.ACKNOWLEDGED, made.acknowledged() ? "step.hurried" : "step.acked"));
        new LinkText(content, place.theme(), links).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void settle(NextSteps.Step made, PromiseState state, String words) {
        if (place.actions().runAndSay(new SetPromise(made.id(), state), Texts.get(words, made.what())).isPresent()) {
            popover.close();
        }
    }

    private void buttons(Composite content) {
        Composite buttons = place.theme().surface(new Composite(content, SWT.NONE), place.theme().surfaceOf(content));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FlatButton delete = button(buttons, FlatButton.Kind.QUIET, "step.delete", this::delete);
        delete.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        delete.setVisible(step.isPresent());
        button(buttons, FlatButton.Kind.PLAIN, "step.cancel", popover::close);
        button(buttons, FlatButton.Kind.PRIMARY, "step.save", this::save);
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String key, Runnable action) {
        return new FlatButton(parent, place.theme(), kind, Texts.get(key)).onPress(action);
    }

    private void delete() {
        popover.close();
        step.ifPresent(s -> place.actions().runAndSay(new DeleteEntry(s.id()), Texts.get("step.deleted", s.what())));
    }

    private void save() {
        if (what.getText().isBlank()) {
            said.setText(Texts.get("step.what.missing"));
            what.setFocus();
        } else if (sort != Sort.OFFER && day.day().isEmpty()) {
            said.setText(Texts.get("step.day.wrong"));
            day.control().setFocus();
        } else if (place.actions().run(command(what.getText().strip())).isPresent()) {
            popover.close();
        }
    }

    private Command<?> command(String words) {
        LocalDate due = day.day().orElse(null);
        return step.<Command<?>>map(s -> new EditEntity(s.id()).set(NextStepsSection.words(s), words).set(date(s), due)).orElseGet(() -> switch (sort) {
            case FOLLOW_UP -> new NewFollowUp(person, words, due);
            case PROMISE -> new NewPromise(person, words, due);
            case OFFER -> new NewOffer(person, words);
        });
    }

    private static EAttribute date(NextSteps.Step step) {
        return step.kind() == NextSteps.Kind.PROMISE ? ModelPackage.Literals.PROMISE__DUE : ModelPackage.Literals.FOLLOW_UP__DUE;
    }
}
