// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: how often, why, and what both have of it (F3, F4); a draft says what it still lacks. */
public final class RhythmSection extends PageSection<Optional<PersonPage.RhythmLine>> {
    private final Durations durations = new Durations();

    public RhythmSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Optional<PersonPage.RhythmLine> read(Subject of) {
        return of.shared(PersonPage.class, () -> new People(place().space()).page(of.id()).orElseThrow()).rhythm();
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, Optional<PersonPage.RhythmLine> rhythm) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        RhythmStage stage = rhythm.map(PersonPage.RhythmLine::stage).orElse(RhythmStage.NONE);
        place().words(card, Heading.Level.STRONG, Texts.get("rhythm.stage." + stage.name()));
        rhythm.ifPresent(r -> told(card, r));
        links(card, person, stage);
    }

    private void told(Composite card, PersonPage.RhythmLine rhythm) {
        place().words(card, Heading.Level.TEXT, rhythm.sentence().isBlank() ? Texts.get("rhythm.unnamed") : rhythm.sentence());
        if (!rhythm.purpose().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("rhythm.told.purpose", rhythm.purpose()));
        }
        if (!rhythm.benefits().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, rhythm.benefits());
        }
        if (!rhythm.missing().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("agree.draft.until",
                    String.join(", ", rhythm.missing().stream().map(m -> Texts.get("rhythm.missing." + m)).toList())));
        }
        rhythm.next().ifPresent(d -> place().words(card, Heading.Level.SUBTITLE,
                Texts.get("rhythm.next", durations.until(d, place().today()))));
    }

    private void links(Composite card, UUID person, RhythmStage stage) {
        RichText links = RichText.empty().link(Texts.get(stage == RhythmStage.NONE ? "rhythm.new" : "rhythm.edit"), () -> sheet(person));
        new LinkText(card, place().theme(), links).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void sheet(UUID person) {
        String name = new People(place().space()).find(person).map(PersonRow::name).orElse("");
        new RhythmPopover(place().theme(), place().actions(), place().space(), person, name).open(place().box().composite().getShell());
    }
}
