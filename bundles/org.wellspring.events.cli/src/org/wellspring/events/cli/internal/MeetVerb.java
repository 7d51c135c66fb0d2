// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.events.MetLine;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.events.cards.CardPicture;
import org.wellspring.events.cards.CardPicture.Finding;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.MeetAndSettle;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PictureFile.Picture;
import org.wellspring.people.spi.SaidBesides;
import org.wellspring.people.spi.SaidBesides.Said;
import org.wellspring.people.spi.SaidWishes;
import org.wellspring.people.spi.SaidWishes.Wishes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event meet}: notes whom one met there; who is not in the book comes into it (E1, E5, E8). */
@Command(name = "meet")
public final class MeetVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PERSON", descriptionKey = "meet.person")
    private List<String> person = List.of();
    @Option(names = "--line", paramLabel = "TEXT", descriptionKey = "meet.line")
    private String line;
    @Option(names = "--new", descriptionKey = "meet.new")
    private boolean fresh;
    @Option(names = "--first", descriptionKey = "meet.first")
    private boolean first;
    @Option(names = "--guest", descriptionKey = "meet.guest")
    private boolean guest;
    @Option(names = "--card", paramLabel = "FILE", descriptionKey = "meet.card")
    private Path card;
    @Option(names = "--no-need", descriptionKey = "meet.no-need")
    private boolean noNeed;
    @Option(names = "--no-plan", descriptionKey = "meet.no-plan")
    private boolean noPlan;
    @Mixin
    private NextStepOptions step;

    private final Supplier<List<SaidWishes>> wishes;
    private final Supplier<List<SaidBesides>> besides;

    MeetVerb(Supplier<List<SaidWishes>> wishes, Supplier<List<SaidBesides>> besides) {
        this.wishes = wishes;
        this.besides = besides;
    }

    /** Who was met; fresh is who was not in the book before. What was found in the picture of a card is told, where one was given, and what the line said they need and what is to come of it. */
    record Done(Optional<UUID> transaction, List<UUID> ids, UUID encounter, UUID person, String name, boolean fresh, Optional<Finding> finding,
            Optional<CardDetails> card, List<String> needs, List<String> wanted, List<String> plans) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say(fresh ? "met.fresh" : "met.known", name, encounter);
            needs.forEach(need -> paper.say("met.need", need));
            wanted.forEach(who -> paper.say("met.wanted", who));
            paper.items(plans);
            finding.ifPresent(found -> paper.say("card." + found.name().toLowerCase(Locale.ROOT)));
            card.map(CardDetails::rest).filter(rest -> !rest.isEmpty()).ifPresent(rest -> paper.items(List.of(rest)));
        }
    }

    @Override
    public Answer run(Session session) {
        Optional<CardPicture> read = Optional.ofNullable(card).map(CardFile::read);
        MetLine typed = MetLine.read(String.join(" ", person));
        CardDetails details = read.map(picture -> CardFile.of(picture, typed.name())).orElse(CardDetails.NONE);
        MetLine of = typed.name().isEmpty() ? MetLine.read(details.line()) : typed;
        if (of.name().isEmpty()) {
            throw Failure.value(EventVerbs.class, "meet");
        }
        return session.changing(space -> {
            Wishes heard = noNeed ? Wishes.NONE : SaidWishes.heard(wishes.get(), space, line == null ? of.line() : line);
            Said plans = besides(space, of);
            Changed<Meet.Noted> changed = session.run(space, command(space, of, details, read.map(CardPicture::picture), heard, plans));
            Meet.Noted noted = changed.result();
            String name = new People(space).find(noted.person()).map(PersonRow::name).orElse("");
            return new Done(changed.transaction(), List.of(noted.encounter(), noted.person()), noted.encounter(), noted.person(), name, noted.fresh(),
                    read.map(CardPicture::finding), Optional.of(details).filter(said -> !said.equals(CardDetails.NONE)),
                    heard.needs(), heard.wanted(), plans.plans().stream().map(SaidBesides.Plan::says).toList());
        });
    }

    private Said besides(Space space, MetLine of) {
        String words = line == null ? of.line() : line;
        Said said = words.isBlank() ? Said.NONE
                : SaidBesides.heard(besides.get(), space,
                        Stream.of(of.name(), of.organization(), words).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        return noPlan ? new Said(said.job(), List.of()) : said;
    }

    private MeetAndSettle command(Space space, MetLine read, CardDetails details, Optional<Picture> picture, Wishes heard, Said said) {
        UUID event = EventLine.event(space, id).id();
        List<PersonRow> named = fresh ? List.of() : new People(space).named(read.name());
        if (named.size() > 1) {
            throw Failure.ambiguous(read.name(), Failure.Candidate.of(space, named));
        }
        Meet meet = named.isEmpty() ? Meet.fresh(event, read.name()).role(read.job(said).title(), read.job(said).organization())
                : Meet.known(event, named.getFirst().id());
        meet.line(line == null ? read.line() : line).guest(guest).first(first).card(details).picture(picture).wishes(heard).besides(said);
        return new MeetAndSettle(meet, step.isEmpty() ? Optional.empty() : Optional.of(encounter -> step.of(space, encounter)));
    }
}
