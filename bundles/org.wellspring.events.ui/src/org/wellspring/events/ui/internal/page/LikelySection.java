// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventPage.Likely;
import org.wellspring.events.PrepSheet;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.commands.RemoveFromEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** Who is likely at an event, and as long as it is not over what to have in mind of each (E4). */
final class LikelySection extends OfEvent<LikelySection.Told> {
    private static final int SUGGESTED = 20;
    private static final int REGULARS = 6;

    private final Supplier<List<HelpIdeas>> ideas;

    /** Who is likely there, what to have in mind of them, and who else may come. */
    record Told(boolean ahead, List<Likely> expected, List<PrepSheet.Person> prep, List<PrepSheet.Regular> regulars) {
    }

    LikelySection(SectionPlace place, Supplier<List<HelpIdeas>> ideas) {
        super(place);
        this.ideas = ideas;
    }

    @Override
    Told slice(EventPage page) {
        boolean ahead = page.row().isAhead(place().today());
        if (!ahead) {
            return new Told(false, page.expected(), List.of(), List.of());
        }
        PrepSheet sheet = new PrepSheet(place().space(), ideas.get());
        return new Told(true, page.expected(), sheet.of(page), sheet.regulars(page.row().id(), REGULARS));
    }

    @Override
    protected boolean isEmpty(Told told) {
        return !told.ahead() && told.expected().isEmpty();
    }

    @Override
    protected void build(UUID id, Told told) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("likely.title"));
        for (Likely likely : told.expected()) {
            Optional<PrepSheet.Person> prep = told.prep().stream().filter(one -> one.likely().id().equals(likely.id())).findFirst();
            String about = prep.map(PrepSheet.Person::about).filter(text -> !text.isBlank()).orElse(likely.organization());
            line(card, person(RichText.empty(), likely).muted(about.isEmpty() ? "" : "  " + about).plain(likely.note().isEmpty() ? "" : "  " + likely.note())
                    .muted("  ").link(Texts.get("met.remove"), () -> place().actions().runAndSay(new RemoveFromEvent(likely.id()),
                            Texts.get("likely.said.removed", likely.name()))))
                    .standsFor(likely.id().toString());
            prep.ifPresent(one -> mind(card, one));
        }
        if (told.ahead()) {
            regulars(card, id, told.regulars());
            line(card, RichText.empty().link(Texts.get("likely.add"), () -> add(id)));
        }
    }

    /** What to have in mind; never how much somebody is worth. */
    private void mind(Card card, PrepSheet.Person one) {
        said(card, "prep.help", one.help().stream().map(HelpIdea::text));
        said(card, "prep.needs", Stream.concat(one.needs().stream(), one.wanted().stream().map(who -> Texts.get("prep.meet", who))));
        said(card, "prep.promised", one.promises().stream());
        said(card, "prep.talk", one.talk().stream());
        said(card, "prep.topics", one.lastTopics().stream());
    }

    private void said(Card card, String key, Stream<String> texts) {
        String words = texts.collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get(key, words));
        }
    }

    private void regulars(Card card, UUID event, List<PrepSheet.Regular> regulars) {
        RichText words = RichText.empty().muted(Texts.get("likely.regulars"));
        for (PrepSheet.Regular one : regulars) {
            words = words.muted(one == regulars.getFirst() ? " " : " · ").link(one.name(), () -> expect(event, one.id(), one.name()));
        }
        if (!regulars.isEmpty()) {
            line(card, words);
        }
    }

    private void expect(UUID event, UUID person, String name) {
        place().actions().runAndSay(new Expect(event, person), Texts.get("likely.said", name));
    }

    private void add(UUID event) {
        place().window().shell().ifPresent(shell -> new Chooser(place().theme(), Texts.get("likely.who"), Texts.get("likely.who.hint"))
                .finding(typed -> new People(place().space()).meant(typed, SUGGESTED).stream()
                        .map(p -> new Chooser.Choice(p.id().toString(), p.name(), p.beside())).toList())
                .open(shell, chosen -> expect(event, UUID.fromString(chosen.id()), chosen.label())));
    }
}
