// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Party;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.ConsentState;
import org.wellspring.model.OutcomeType;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** How far an introduction has come, and the next step of it (I1): ask each, bring both together, say what came of it, thank. UI thread only. */
public final class StepsPopover {
    private static final int WIDTH = 640;

    private final IntroductionPlace place;
    private final IntroductionRow row;
    private final IntroductionLetters letters;
    private Popover popover;

    public StepsPopover(IntroductionPlace place, IntroductionRow row) {
        this.place = place;
        this.row = row;
        this.letters = new IntroductionLetters(row);
    }

    /** Opens it. */
    public void open() {
        popover = new Popover(place.window(), place.theme(), Texts.get("steps.title", row.a().name(), row.b().name()), WIDTH).titled().about(StepsPopover.class,
                row.id());
        line(Heading.Level.SUBTITLE, stage());
        party(Side.A);
        party(Side.B);
        if (row.made().isPresent()) {
            outcome();
        }
        buttons();
        popover.stay().open();
    }

    private void line(Heading.Level level, String text) {
        new Heading(popover.content(), place.theme(), level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private String stage() {
        LocalDate today = LocalDate.now(place.space().clock());
        return Texts.get("steps.stage." + row.stage().name(), row.made().map(day -> new DateWords().near(day, today)).orElse(""));
    }

    private void party(Side side) {
        Party party = row.on(side);
        line(Heading.Level.STRONG, party.what().isEmpty() ? party.name() : Texts.get("steps.party", party.name(), party.what()));
        line(Heading.Level.TEXT, party.why());
        if (row.made().isPresent()) {
            return;
        }
        RichText links = RichText.empty().muted(Texts.get("steps.state." + party.state().name()) + "  ");
        if (row.stage() != Stage.DECLINED && (party.state() == ConsentState.NOT_ASKED || party.state() == ConsentState.ASKED)) {
            links = links.link(Texts.get(party.state() == ConsentState.ASKED ? "steps.askAgain" : "steps.ask"), () -> ask(side)).muted(" · ");
        }
        if (party.state() != ConsentState.ACCEPTED) {
            links = links.link(Texts.get("steps.yes"), () -> step(SetIntroduction.accepted(row.id(), side), "steps.said.yes", party.name()));
        }
        if (party.state() != ConsentState.DECLINED) {
            links = (party.state() == ConsentState.ACCEPTED ? links : links.muted(" · "))
                    .link(Texts.get("steps.no"), () -> step(SetIntroduction.declined(row.id(), side), "steps.said.no", party.name()));
        }
        new LinkText(popover.content(), place.theme(), links).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void ask(Side side) {
        popover.close();
        new LetterPopover(place, letters.asking(side), List.of(row.on(side).person()), Texts.get("letter.asked", row.on(side).name()),
                () -> step(SetIntroduction.asked(row.id(), side), "steps.said.asked", row.on(side).name())).open();
    }

    private void outcome() {
        line(Heading.Level.STRONG, Texts.get("steps.outcome"));
        ChipBar bar = new ChipBar(popover.content(), place.theme(), Texts.get("steps.outcome"));
        bar.setChips(OutcomeType.VALUES.stream().filter(type -> type != OutcomeType.NONE)
                .map(type -> new Chip(type.name(), Texts.get("outcome." + type.name()), Tone.SOFT)).toList());
        bar.setOn(row.outcome() == OutcomeType.NONE ? Set.of() : Set.of(row.outcome().name()));
        bar.onToggle(on -> {
            OutcomeType chosen = on.stream().filter(id -> !id.equals(row.outcome().name())).findFirst().map(OutcomeType::valueOf).orElse(OutcomeType.NONE);
            step(SetIntroduction.outcome(row.id(), chosen, row.outcomeNote()), "steps.said.outcome", Texts.get("outcome." + chosen.name()));
        });
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SearchField[] note = new SearchField[1];
        Runnable keep = () -> {
            if (!note[0].getText().strip().equals(row.outcomeNote())) {
                step(SetIntroduction.outcome(row.id(), row.outcome(), note[0].getText()), "steps.said.outcome", Texts.get("outcome." + row.outcome().name()));
            }
        };
        note[0] = PanelParts.field(popover.content(), place.theme(), Texts.get("steps.outcome.note"), keep);
        note[0].setText(row.outcomeNote());
        popover.kept(keep);
    }

    private void buttons() {
        Composite line = PanelParts.buttons(popover.foot(), place.theme(), 3, this::delete);
        new FlatButton(line, place.theme(), FlatButton.Kind.PLAIN, Texts.get("close")).onPress(popover::close);
        next().ifPresent(next -> {
            FlatButton button = new FlatButton(line, place.theme(), FlatButton.Kind.PRIMARY, next.says()).onPress(next.deed());
            popover.shell().getDisplay().asyncExec(() -> {
                if (!button.isDisposed()) {
                    button.setFocus();
                }
            });
        });
    }

    private record Next(String says, Runnable deed) {
    }

    private Optional<Next> next() {
        if (row.stage() == Stage.AGREED) {
            return Optional.of(new Next(Texts.get("steps.make"), this::make));
        }
        if (row.stage() == Stage.MADE || row.stage() == Stage.CAME_OF_IT) {
            return Optional.of(new Next(Texts.get("steps.thank"), this::thank));
        }
        return row.toAsk().map(side -> new Next(Texts.get("steps.ask.name", row.on(side).name()), () -> ask(side)));
    }

    private void make() {
        popover.close();
        new LetterPopover(place, letters.introducing(), List.of(row.a().person(), row.b().person()), Texts.get("letter.introduced"),
                () -> step(SetIntroduction.made(row.id()), "steps.said.made", row.a().name() + ", " + row.b().name())).open();
    }

    /** Both went along, so both are thanked, one after the other. */
    private void thank() {
        popover.close();
        thank(Side.A, () -> thank(Side.B, () -> step(SetIntroduction.thanked(row.id()), "steps.said.thanked", row.a().name() + ", " + row.b().name())));
    }

    private void thank(Side side, Runnable then) {
        new LetterPopover(place, letters.thanking(side), List.of(row.on(side).person()), Texts.get("letter.thanked", row.on(side).name()), then).open();
    }

    private void delete() {
        popover.close();
        place.actions().runAndSay(new DeleteEntry(row.id()), Texts.get("steps.deleted", row.a().name(), row.b().name()));
    }

    /** Does it, and shows where that leads to while there is more to do. */
    private void step(SetIntroduction command, String said, String name) {
        if (place.actions().runAndSay(command, Texts.get(said, name)).isPresent()) {
            popover.close();
            new Latest(place.window()).ask(() -> new Introductions(place.space()).find(row.id()),
                    found -> found.filter(now -> now.isOpen() && now.stage() != Stage.WAITING).ifPresent(now -> new StepsPopover(place, now).open()));
        }
    }
}
