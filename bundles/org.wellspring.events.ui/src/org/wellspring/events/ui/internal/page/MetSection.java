// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.DateWords;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventPage.Met;
import org.wellspring.events.commands.RemoveFromEvent;
import org.wellspring.events.commands.Settle;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.events.ui.internal.sheet.CardSheet;
import org.wellspring.events.ui.internal.sheet.CloseOutSheet;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** Whom one met at an event, and what comes of it (E1, E2). */
final class MetSection extends OfEvent<MetSection.Told> {
    /** Whom one met; the day, because of an event to come nothing is asked. */
    record Told(Optional<LocalDate> day, List<Met> met) {
    }

    private final Supplier<List<HelpIdeas>> ideas;

    /** @param ideas all who have ideas how to help, in their order */
    MetSection(SectionPlace place, Supplier<List<HelpIdeas>> ideas) {
        super(place);
        this.ideas = ideas;
    }

    @Override
    Told slice(EventPage page) {
        return new Told(page.row().day(), page.met());
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.met().isEmpty() && told.day().filter(day -> day.isAfter(place().today())).isPresent();
    }

    @Override
    protected void build(UUID id, Told told) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite top = place().bare(card, 3);
        long open = told.met().stream().filter(met -> !met.isSettled() && met.active()).count();
        Heading title = new Heading(top, place().theme(), Heading.Level.STRONG, Texts.get(told.met().isEmpty() ? "met.nobody" : "met.title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(top, place().theme(), FlatButton.Kind.PLAIN, Texts.get("met.note")).onPress(() -> run(EventIds.MEET, id));
        if (open > 0) {
            new FlatButton(top, place().theme(), FlatButton.Kind.PRIMARY, Texts.get("met.closeOut", open)).onPress(() -> run(EventIds.CLOSE_OUT, id));
        }
        told.met().forEach(met -> somebody(card, id, met));
    }

    private void somebody(Card card, UUID event, Met met) {
        RichText who = person(RichText.empty(), met).muted(EventWords.joined(" · ", met.organization().isEmpty() ? "" : "  " + met.organization(),
                met.guest() ? Texts.get("met.guest") : "")).plain(met.line().isEmpty() ? "" : "  " + met.line());
        if (!met.cards().isEmpty()) {
            who = who.muted("  ").link(Texts.get("met.card"), () -> CardSheet.open(eventPlace(), met));
        }
        line(card, who).standsFor(met.id().toString());
        RichText what = met.nothing() ? RichText.empty().muted(Texts.get("met.nothing")) : decided(met);
        if (!met.isSettled() && met.active()) {
            what = (met.isHalf() ? what.muted(" · ") : what).link(Texts.get(EventWords.open("met.decide", met.helpIdea(), met.nextStep())),
                    () -> decide(event, met))
                    .muted(" · ").link(Texts.get("met.none"),
                            () -> place().actions().runAndSay(Settle.nothing(met.id()), Texts.get("met.said.nothing", met.name())));
        } else {
            what = what.muted(" · ").link(Texts.get("met.change"), () -> decide(event, met));
        }
        what = what.muted(" · ").link(Texts.get("met.remove"),
                () -> place().actions().runAndSay(new RemoveFromEvent(met.id()), Texts.get("met.said.removed", met.name())));
        line(card, what).standsFor(met.id() + "/decided");
    }

    private RichText decided(Met met) {
        String due = met.due().map(day -> new DateWords().near(day, place().today())).orElse("");
        return RichText.empty().muted(EventWords.joined(" · ", met.helpIdea().isEmpty() ? "" : Texts.get("met.help", met.helpIdea()),
                met.nextStep().isEmpty() ? "" : Texts.get("met.next", EventWords.joined(", ", met.nextStep(), due))));
    }

    private void decide(UUID event, Met met) {
        CloseOutSheet.of(eventPlace(), event, met.id());
    }

    private EventPlace eventPlace() {
        return new EventPlace(place().theme(), place().space(), place().actions(), place().commands(), place().window().service(ShownEvent.class),
                place().window().shell().orElseThrow(), ideas.get());
    }
}
