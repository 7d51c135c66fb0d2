// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.silence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.SilenceStage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: that they have not answered, why that may be, and what is kind to do (T8 – T12); nothing where nothing waits. */
public final class SilenceSection extends PageSection<Optional<SilenceState>> {
    public SilenceSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Optional<SilenceState> read(Subject of) {
        return new SilenceProtocol(place().space()).of(of.id()).filter(state -> state.stage() != SilenceStage.ANSWERED);
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, Optional<SilenceState> told) {
        told.ifPresent(state -> build(person, state));
    }

    private void build(UUID person, SilenceState state) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("silence." + state.stage().getLiteral()));
        String when = new DateWords().near(state.wrote(), place().today());
        place().words(card, Heading.Level.TEXT,
                state.about().isBlank() ? Texts.get("silence.wrote", when) : Texts.get("silence.wrote.about", when, state.about()));
        state.again().ifPresent(day -> place().words(card, Heading.Level.SUBTITLE, Texts.get("silence.again", near(day))));
        if (state.next() == SilenceState.Next.SECOND_APPROACH) {
            state.reasons().forEach(reason -> place().words(card, Heading.Level.SUBTITLE, Texts.get("silence.reason", reason)));
        }
        new LinkText(card, place().theme(), links(person, state)).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private String near(LocalDate day) {
        return new DateWords().near(day, place().today());
    }

    private RichText links(UUID person, SilenceState state) {
        RichText links = RichText.empty();
        if (state.stage() == SilenceStage.CLOSED) {
            return links.link(Texts.get("silence.reopen"),
                    () -> place().actions().runAndSay(SilenceStep.reopen(person), Texts.get("silence.reopened", state.name())));
        }
        if (state.stage() == SilenceStage.ASSUME_BEST && place().commands().has(CommandIds.DRAFT)) {
            links = links.link(Texts.get("silence.second"), () -> place().commands().run(CommandIds.DRAFT,
                    Map.of(CommandIds.PERSON, person.toString(), CommandIds.OBJECT, state.outreach().toString()))).muted(" · ");
        }
        if (state.stage() == SilenceStage.SECOND_APPROACH) {
            links = links.link(Texts.get("silence.rest"), () -> new RestPopover(place(), person, state.name()).open()).muted(" · ");
        }
        return links.link(Texts.get("silence.settle"),
                () -> place().actions().runAndSay(SilenceStep.noAnswerWanted(person), Texts.get("silence.settled", state.name())));
    }
}
