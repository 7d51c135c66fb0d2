// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.commands.EndRhythm;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.ResumeRhythm;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** On the page of a person: how often, why, and what both have of it (F3, F4); a draft says what it still lacks. */
public final class RhythmSection extends PageSection<Optional<PersonPage.RhythmLine>> {
    private final Durations durations = new Durations();
    private boolean open;

    public RhythmSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Optional<PersonPage.RhythmLine> read(Subject of) {
        return of.shared(PersonPage.class, () -> new People(place().space()).page(of.id()).orElseThrow()).rhythm();
    }

    @Override
    protected Object state(UUID of) {
        return List.of(open, place().today());
    }

    @Override
    protected void ownerChanged() {
        open = false;
    }

    @Override
    protected void build(UUID person, Optional<PersonPage.RhythmLine> rhythm) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        RhythmStage stage = rhythm.map(PersonPage.RhythmLine::stage).orElse(RhythmStage.NONE);
        place().words(card, Heading.Level.STRONG, Texts.get("rhythm.stage." + stage.name()));
        rhythm.ifPresent(r -> told(card, r));
        if (open) {
            fields(card, person);
        }
        links(card, person, stage);
    }

    private void told(Composite card, PersonPage.RhythmLine rhythm) {
        place().words(card, Heading.Level.TEXT, rhythm.sentence().isBlank() ? Texts.get("rhythm.unnamed") : rhythm.sentence());
        if (!rhythm.purpose().isBlank() && !open) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("rhythm.told.purpose", rhythm.purpose()));
        }
        if (!rhythm.benefits().isBlank() && !open) {
            place().words(card, Heading.Level.SUBTITLE, rhythm.benefits());
        }
        if (!rhythm.missing().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("rhythm.missing",
                    String.join(", ", rhythm.missing().stream().map(m -> Texts.get("rhythm.missing." + m)).toList())));
        }
        rhythm.next().ifPresent(d -> place().words(card, Heading.Level.SUBTITLE,
                Texts.get("rhythm.next", durations.until(d, place().today()))));
    }

    private void links(Composite card, UUID person, RhythmStage stage) {
        RichText links = RichText.empty().link(
                Texts.get(open ? "rhythm.done" : stage == RhythmStage.NONE ? "rhythm.new" : "rhythm.edit"), () -> {
                    open = !open;
                    rebuild();
                });
        if (open && stage != RhythmStage.NONE) {
            boolean rests = stage == RhythmStage.PAUSED || stage == RhythmStage.ENDED;
            links = rests
                    ? links.muted(" · ").link(Texts.get("rhythm.resume"), () -> place().actions().runAndSay(
                            new ResumeRhythm(person), Texts.get("rhythm.resumed")))
                    : links.muted(" · ").link(Texts.get("rhythm.pause"), () -> place().actions().runAndSay(
                            new PauseRhythm(person), Texts.get("rhythm.paused")));
            if (stage != RhythmStage.ENDED) {
                links = links.muted(" · ").link(Texts.get("rhythm.end"), () -> place().actions().runAndSay(
                        new EndRhythm(person), Texts.get("rhythm.ended")));
            }
        }
        new LinkText(card, place().theme(), links).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void fields(Composite card, UUID id) {
        Optional<Rhythm> now = place().space().find(id, Person.class).map(Person::getRhythm);
        Composite grid = place().bare(card, 2);
        Interval ideal = now.map(r -> Interval.stored(r.getIdealDays(), r.getIdealMonths())).orElse(Interval.NONE);
        Interval longest = now.map(r -> Interval.stored(r.getMaxDays(), r.getMaxMonths())).orElse(Interval.NONE);
        field(grid, "interval", ideal.days() == 0 ? "" : durations.length(ideal),
                t -> t.isBlank() || Interval.parse(t).isPresent() ? SetRhythm.objection(interval(t).days(), longest.days())
                        : Optional.of(Texts.get("rhythm.interval.wrong")),
                t -> run(id, c -> every(c, interval(t))));
        field(grid, "longest", longest.days() == 0 ? "" : durations.length(longest),
                t -> t.isBlank() || Interval.parse(t).isPresent() ? SetRhythm.objection(ideal.days(), interval(t).days())
                        : Optional.of(Texts.get("rhythm.interval.wrong")),
                t -> run(id, c -> longest(c, interval(t))));
        text(grid, id, "channels", now.map(r -> String.join(", ", r.getChannels())).orElse(""),
                (c, t) -> c.channels(t.isBlank() ? new String[0] : t.strip().split("\\s*,\\s*")));
        text(grid, id, "purpose", now.map(Rhythm::getPurpose).orElse(""), SetRhythm::purpose);
        text(grid, id, "benefit-them", now.map(Rhythm::getBenefitThem).orElse(""), SetRhythm::benefitThem);
        text(grid, id, "benefit-me", now.map(Rhythm::getBenefitMe).orElse(""), SetRhythm::benefitMe);
        new Heading(grid, place().theme(), Heading.Level.SUBTITLE, Texts.get("rhythm.agreed"));
        ChipBar agreed = new ChipBar(grid, place().theme(), Texts.get("rhythm.agreed"));
        agreed.setChips(List.of(AgreedBy.values()).stream()
                .map(a -> new Chip(a.name(), Texts.get("rhythm.agreed." + a.name()), Tone.SOFT)).toList());
        String was = now.map(Rhythm::getAgreedBy).orElse(AgreedBy.NOBODY).name();
        agreed.setOn(Set.of(was));
        agreed.onToggle(on -> {
            agreed.setOn(Set.of(was));
            on.stream().filter(a -> !a.equals(was)).findFirst()
                    .ifPresent(a -> run(id, c -> c.agreedBy(AgreedBy.valueOf(a))));
        });
        agreed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private static void every(SetRhythm command, Interval interval) {
        if (interval.days() == 0) {
            command.noInterval();
        } else {
            command.every(interval);
        }
    }

    private static void longest(SetRhythm command, Interval longest) {
        if (longest.days() == 0) {
            command.noLongest();
        } else {
            command.atMost(longest);
        }
    }

    private static Interval interval(String text) {
        return Interval.parse(text).orElse(Interval.NONE);
    }

    private void text(Composite grid, UUID id, String name, String value, BiConsumer<SetRhythm, String> set) {
        field(grid, name, value == null ? "" : value, t -> Optional.empty(),
                t -> run(id, c -> set.accept(c, t)));
    }

    private void field(Composite grid, String name, String value, Function<String, Optional<String>> check,
            Consumer<String> commit) {
        GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        new Heading(grid, place().theme(), Heading.Level.SUBTITLE, Texts.get("rhythm." + name)).setLayoutData(left);
        InlineEdit edit = new InlineEdit(grid, place().theme(), SWT.NONE, Texts.get("rhythm." + name))
                .placeholder(Texts.get("rhythm." + name + ".hint")).check(check).onCommit(commit);
        edit.setValue(value);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void run(UUID id, Consumer<SetRhythm> set) {
        SetRhythm command = new SetRhythm(id);
        set.accept(command);
        place().actions().run(command);
    }
}
