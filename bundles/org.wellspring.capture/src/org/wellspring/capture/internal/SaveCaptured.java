// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.model.Card;
import org.wellspring.model.Event;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.FollowUp;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.StepLabel;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/** Saves what was understood as one transaction, by the commands of people, follow-up and giving. */
public final class SaveCaptured extends Command<Captured> {
    private final Understanding read;
    private final Texts texts = new Texts(SaveCaptured.class);
    private final Map<Part.Who, Person> people = new LinkedHashMap<>();
    private final List<UUID> newPeople = new ArrayList<>();
    private final List<UUID> organizations = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private final List<UUID> followUps = new ArrayList<>();
    private final List<UUID> promises = new ArrayList<>();
    private final List<UUID> favours = new ArrayList<>();
    private Space space;
    private Tx tx;
    private Optional<UUID> interaction = Optional.empty();
    private Optional<UUID> card = Optional.empty();

    /** Of this sentence; a command of its own for each run. */
    public SaveCaptured(Understanding read) {
        this.read = read;
    }

    @Override
    public String label() {
        String names = read.all(Part.Who.class).stream().map(Part.Who::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get("label") : texts.get("label.named", names);
    }

    /** The touches that the sentence tells of, with those who are in the book already. */
    @Override
    public List<Command<?>> joined() {
        return read.all(Part.Touch.class).stream()
                .map(touch -> new LogInteraction(touch.kind(), known(touch)).direction(touch.direction()).attempt(touch.attempt()).on(touch.date()))
                .filter(log -> !log.people().isEmpty()).<Command<?>>map(log -> log).toList();
    }

    /** Those of the book whom a touch was with: whom it names, else all. */
    private List<UUID> known(Part.Touch touch) {
        List<Part.Who> with = touch.whom().isEmpty() ? read.all(Part.Who.class) : read.with(touch);
        return with.stream().flatMap(who -> who.match().stream()).map(match -> match.id()).distinct().toList();
    }

    @Override
    protected Captured perform(Space in, Tx by) {
        space = in;
        tx = by;
        if (!read.questions().isEmpty()) {
            Understanding.Line open = read.questions().getFirst();
            throw Refusals.because(SaveCaptured.class, open.ask() == Understanding.Ask.WHO ? "who"
                    : open.ask() == Understanding.Ask.DAY ? "day" : "whether",
                    open.part() instanceof Part.Who who ? who.name() : read.said(open.part()));
        }
        if (read.aboutNobody()) {
            card = Optional.of(new NewCard(Refusals.filled(read.text()), null).apply(space, tx));
        } else {
            about();
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, List.of(), read.text()));
        return new Captured(Optional.of(tx.id()), ids(), newPeople, interaction, organizations, needs, followUps, promises, favours, card);
    }

    private List<UUID> ids() {
        return people.values().stream().map(Person::getId).distinct().toList();
    }

    private void about() {
        NewcomerCard cards = new NewcomerCard(space, tx, read, organizations);
        read.all(Part.Who.class).forEach(who -> people.put(who, person(cards, who)));
        touches();
        SaidOfPerson reached = new SaidOfPerson(space, tx);
        read.parts().forEach(part -> said(cards, reached, part));
        cardIfOpen();
    }

    private Person person(NewcomerCard cards, Part.Who who) {
        return who.match().flatMap(match -> tx.find(match.id(), Person.class)).orElseGet(() -> {
            Person fresh = cards.create(who);
            newPeople.add(fresh.getId());
            return fresh;
        });
    }

    /** Whom a part is about: the one named, else the first. */
    private Person of(Optional<Part.Span> whose) {
        return whose.flatMap(span -> people.entrySet().stream().filter(e -> e.getKey().span().equals(span)).findFirst())
                .map(Map.Entry::getValue).orElseGet(() -> people.values().iterator().next());
    }

    private void favour(Part.Help help, Person with, String what) {
        favours.add(new AddFavour(with.getId(), help.direction(), help.type(), what).on(touchDay()).in(interaction.orElse(null)).apply(space, tx));
    }

    /** To whom I introduced somebody, where the sentence is about that one too. */
    private Optional<Person> broughtTogether(Part.Help help, Person by) {
        boolean mine = help.direction() == FavourDirection.GIVEN && help.type() == FavourType.INTRODUCTION;
        return !mine ? Optional.empty()
                : people.entrySet().stream().filter(e -> e.getValue() != by)
                        .filter(e -> Names.key(e.getKey().name()).equals(Names.key(help.what()))
                                || Names.key(e.getValue().getName()).equals(Names.key(help.what())))
                        .map(Map.Entry::getValue).findFirst();
    }

    /** Whoever introduced somebody to us is where we know them from, unless more is known of that (M6). */
    private void introduced(Part.Help help) {
        Person by = of(help.whose());
        if (help.direction() == FavourDirection.RECEIVED && help.type() == FavourType.INTRODUCTION) {
            people.values().stream().filter(person -> person != by && Names.key(person.getName()).equals(Names.key(help.what())))
                    .filter(person -> person.getOrigin() == null).forEach(person -> {
                        Origin origin = ModelFactory.eINSTANCE.createOrigin();
                        origin.setKind(OriginKind.INTRODUCTION);
                        origin.setIntroducedBy(by);
                        person.setOrigin(origin);
                    });
        }
    }

    private void said(NewcomerCard cards, SaidOfPerson reached, Part part) {
        switch (part) {
            case Part.Where said -> {
                Part.Where where = cards.parted(said);
                Person whose = of(where.whose());
                cards.works(whose, where);
                if (NewJob.told(read, where)) {
                    LocalDate today = LocalDate.now(space.clock());
                    cards.job(whose, where).ifPresent(job -> NewJob.ended(whose.getRoles(), job).forEach(old -> old.setTo(today)));
                }
            }
            case Part.Left left -> of(left.whose()).getRoles().stream().filter(job -> job.getTo() == null && job.getOrganization() != null)
                    .filter(job -> OrganizationNames.same(job.getOrganization().getName(), left.organization()))
                    .forEach(job -> job.setTo(job.getFrom() != null && job.getFrom().isAfter(left.date()) ? job.getFrom() : left.date()));
            case Part.Needs need -> needs.add(new AddNeed(of(need.whose()).getId(), need.what()).apply(space, tx));
            case Part.WantsToMeet wants ->
                needs.add(new AddWantedIntroduction(of(wants.whose()).getId(), wants.who(), "").apply(space, tx));
            case Part.Help help -> {
                Person by = of(help.whose());
                Optional<Person> other = broughtTogether(help, by);
                favour(help, by, other.map(Person::getName).orElse(help.what()));
                // "introduced Ana and Bob": it helped either, and stands with both
                other.ifPresent(one -> favour(help, one, by.getName()));
                introduced(help);
            }
            case Part.Promised promised -> promise(promised);
            case Part.NextStep step -> together(step).forEach(person -> nextStep(new NewFollowUp(person.getId(), step.what(), step.due())));
            case Part.Awaited awaited -> nextStep(ToKeep.awaited(of(awaited.whose()).getId(), awaited, read.today()));
            case Part.Offers offers -> new AddTalkingPoint(of(offers.whose()).getId(), texts.get("offers", offers.what())).apply(space, tx);
            case Part.Tag tag -> people.values().forEach(person -> NewcomerCard.label(person.getTags(), tag.tag()));
            case Part.Kind kind -> NewcomerCard.label(of(kind.whose()).getKinds(), kind.kind());
            case Part.Birthday birthday -> reached.keep(of(birthday.whose()), part);
            case Part.Email email -> reached.keep(of(email.whose()), part);
            case Part.Phone phone -> reached.keep(of(phone.whose()), part);
            case Part.Web web -> reached.keep(of(web.whose()), part);
            case Part.Who who -> {}
            case Part.Occasion occasion -> {}
            case Part.Touch touch -> {}
            case Part.Note note -> {}
        }
    }

    private LocalDate touchDay() {
        return read.first(Part.Touch.class).map(Part.Touch::date).orElse(read.today());
    }

    /** The whole sentence stays: as the line of each touch, or as a note for whom none was with. */
    private void touches() {
        List<Part.Touch> touches = read.all(Part.Touch.class);
        Set<UUID> left = new LinkedHashSet<>(ids());
        for (Part.Touch touch : touches) {
            List<UUID> with = with(touch);
            left.removeAll(with);
            UUID id = log(new LogInteraction(touch.kind(), with).direction(touch.direction()).channel(touch.channel()).attempt(touch.attempt()), touch.date());
            interaction = interaction.or(() -> Optional.of(id));
        }
        if (!left.isEmpty() && (!touches.isEmpty() || !read.all(Part.Note.class).isEmpty())) {
            UUID id = log(new LogInteraction(InteractionKind.NOTE, List.copyOf(left)), touchDay());
            interaction = interaction.or(() -> Optional.of(id));
        }
    }

    private UUID log(LogInteraction command, LocalDate day) {
        command.note(read.text().strip());
        if (!day.equals(LocalDate.now(space.clock()))) {
            command.on(day);
        }
        UUID id = command.apply(space, tx).interaction();
        event().ifPresent(tx.find(id, Interaction.class).orElseThrow()::setEvent);
        return id;
    }

    /** Whom a touch was with: those it names, else all. */
    private List<UUID> with(Part.Touch touch) {
        List<UUID> named = people.entrySet().stream().filter(e -> touch.whom().contains(e.getKey().span())).map(e -> e.getValue().getId()).distinct().toList();
        return named.isEmpty() ? ids() : named;
    }

    private Optional<Event> event() {
        return read.first(Part.Occasion.class).flatMap(Part.Occasion::event).flatMap(id -> tx.find(id, Event.class));
    }

    private void promise(Part.Promised promised) {
        UUID id = ToKeep.promised(of(promised.whose()).getId(), promised, read.today()).apply(space, tx);
        interaction.flatMap(i -> tx.find(i, Interaction.class)).ifPresent(tx.find(id, Promise.class).orElseThrow()::setInteraction);
        promises.add(id);
    }

    /** Whom something planned is with, each of them once. */
    private List<Person> together(Part.NextStep step) {
        List<Person> all = read.with(step).stream().map(people::get).distinct().toList();
        return all.isEmpty() ? List.of(of(step.whose())) : all;
    }

    private void nextStep(NewFollowUp step) {
        UUID id = step.apply(space, tx);
        interaction.flatMap(i -> tx.find(i, Interaction.class)).ifPresent(tx.find(id, FollowUp.class).orElseThrow()::setCause);
        followUps.add(id);
    }

    /** F2: somebody new without a next step waits in the card inbox. */
    private void cardIfOpen() {
        if (newPeople.isEmpty() || !followUps.isEmpty() || !promises.isEmpty()) {
            return;
        }
        UUID id = new NewCard(read.text(), newPeople.getFirst()).apply(space, tx);
        event().ifPresent(tx.find(id, Card.class).orElseThrow()::setEvent);
        card = Optional.of(id);
    }
}
