// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: promises and next steps (F9, F6), each done, put off or reworded where it stands. */
final class NextStepsSection extends PageSection<List<NextSteps.Step>> {
    private static final int BUTTON = 28;

    private final StepDeeds deeds;
    private final Durations durations = new Durations();
    private final SnoozeDays days = new SnoozeDays();

    NextStepsSection(SectionPlace place, Today today) {
        super(place);
        this.deeds = new StepDeeds(place, today);
    }

    @Override
    protected List<NextSteps.Step> read(Subject of) {
        return new NextSteps(place().space()).with(of.id());
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, List<NextSteps.Step> steps) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite head = place().bare(card, 3);
        new Heading(head, place().theme(), Heading.Level.STRONG, Texts.get("steps.title"))
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        place().words(head, Heading.Level.SUBTITLE, steps.isEmpty() ? Texts.get("steps.none") : "");
        new LinkText(head, place().theme(), RichText.empty().link(Texts.get("steps.add"),
                () -> new StepPopover(place(), person, Optional.empty()).open(card.getShell())))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        steps.forEach(s -> step(card, person, s));
    }

    private void step(Composite card, UUID person, NextSteps.Step step) {
        int columns = step.kind() == NextSteps.Kind.PROMISE ? 5 : 4;
        Composite line = place().bare(card, step.putOff().isPresent() ? columns - 1 : columns);
        InlineEdit what = new InlineEdit(line, place().theme(), SWT.NONE, Texts.get("steps.kind." + step.kind().name()))
                .check(t -> t.isBlank() ? Optional.of(Texts.get("steps.empty")) : Optional.empty())
                .onCommit(t -> place().actions().run(new EditEntity(step.id()).set(words(step), t)));
        what.standsFor(step.id() + "/what");
        what.setValue(step.what());
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RichText when = step.kind() == NextSteps.Kind.CARD ? RichText.empty().muted(when(step))
                : RichText.empty().link(when(step), () -> new StepPopover(place(), person, Optional.of(step)).open(card.getShell()));
        boolean below = step.putOff().isPresent();
        if (!below) {
            day(line, step, when, new GridData(SWT.END, SWT.CENTER, false, false));
        }
        button(line, step, Icon.CHECK, "steps.done", () -> deeds.done(step));
        if (step.kind() == NextSteps.Kind.PROMISE) {
            button(line, step, Icon.CLOSE, "steps.release", () -> deeds.release(step));
        }
        button(line, step, Icon.CLOCK, "steps.later", () -> deeds.putOff(step, line.getShell()));
        if (below) {
            // So many words beside it would leave the step itself no room.
            day(line, step, when, new GridData(SWT.FILL, SWT.TOP, true, false, columns - 1, 1));
        }
    }

    private void day(Composite line, NextSteps.Step step, RichText when, GridData where) {
        LinkText day = new LinkText(line, place().theme(), when);
        day.standsFor(step.id() + "/when");
        day.setLayoutData(where);
    }

    private void button(Composite line, NextSteps.Step step, Icon icon, String key, Runnable action) {
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = place().theme().px(BUTTON);
        small.heightHint = place().theme().px(BUTTON);
        FlatButton button = new FlatButton(line, place().theme(), FlatButton.Kind.QUIET, "").icon(icon, Texts.get(key)).onPress(action);
        button.standsFor(step.id() + "/" + icon.name());
        button.setLayoutData(small);
    }

    /** The feature of its words. */
    static EAttribute words(NextSteps.Step step) {
        return switch (step.kind()) {
            case PROMISE -> ModelPackage.Literals.PROMISE__WHAT;
            case CARD -> ModelPackage.Literals.CARD__TEXT;
            default -> ModelPackage.Literals.FOLLOW_UP__WHAT;
        };
    }

    /** "promised · in 3 days", "put off until Friday". */
    private String when(NextSteps.Step step) {
        LocalDate today = place().today();
        String day = step.putOff().map(d -> Texts.get("steps.put-off", days.words(d, today)))
                .or(() -> step.due().map(d -> durations.until(d, today))).orElse("");
        String kind = switch (step.kind()) {
            case PROMISE -> Texts.get(step.acknowledged() ? "steps.acknowledged" : "steps.promised");
            case CARD -> Texts.get("steps.card");
            default -> "";
        };
        return kind.isEmpty() || day.isEmpty() ? kind + day : kind + " · " + day;
    }
}
