// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.people.PictureFile.Picture;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.StepLabel;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spi.SaidBesides.Said;
import org.wellspring.people.spi.SaidWishes.Wishes;

/**
 * Notes that one met somebody at an event (E1), as a touch with them too. Who is new comes into the book with the event as where the relationship came
 * from (E5). Of who was noted there before, the line is added to. Can't be said of an event to come.
 */
public final class Meet extends Command<Meet.Noted> {
    /**
     * What was noted.
     *
     * @param person whom one met
     * @param fresh whether they are new in the book
     */
    public record Noted(UUID encounter, UUID person, boolean fresh) {
    }

    private final UUID event;
    private final Optional<UUID> known;
    private final String name;
    private String title = "";
    private String organization = "";
    private String line = "";
    private boolean guest;
    private boolean first;
    private CardDetails card = CardDetails.NONE;
    private Optional<Picture> picture = Optional.empty();
    private Wishes wishes = Wishes.NONE;
    private Said said = Said.NONE;

    private Meet(UUID event, Optional<UUID> known, String name) {
        this.event = event;
        this.known = known;
        this.name = name;
    }

    /** Somebody of the book. */
    public static Meet known(UUID event, UUID person) {
        return new Meet(event, Optional.of(person), "");
    }

    /** Somebody new, of this name. */
    public static Meet fresh(UUID event, String name) {
        return new Meet(event, Optional.empty(), name);
    }

    /** What somebody new does and where; either may be empty. */
    public Meet role(String what, String where) {
        title = what;
        organization = where;
        return this;
    }

    /** What was said, what they need, in a line. */
    public Meet line(String words) {
        line = words == null ? "" : words.strip();
        return this;
    }

    /** They were there as somebody's guest. */
    public Meet guest(boolean was) {
        guest = was;
        return this;
    }

    /** One had not met before, although they are in the book: it is where the relationship came from, unless that is known (E5). */
    public Meet first(boolean was) {
        first = was;
        return this;
    }

    /** What a card says of them: where it belongs on their page, unless it is there (E8). */
    public Meet card(CardDetails details) {
        card = details;
        return this;
    }

    /** A picture of their card, kept with the meeting (E8). */
    public Meet picture(Optional<Picture> of) {
        picture = of;
        return this;
    }

    /** What they need and whom they would like to meet becomes theirs, unless it is (M3). */
    public Meet wishes(Wishes heard) {
        wishes = heard;
        return this;
    }

    /** What they do becomes theirs where nothing is known of that, and what is to come of it is kept with them, unless the line is noted already (F1, F9). */
    public Meet besides(Said heard) {
        said = heard;
        return this;
    }

    @Override
    public String label() {
        return new Texts(Meet.class).get("meet");
    }

    @Override
    protected Noted perform(Space space, Tx tx) {
        Event at = Refusals.existing(tx, event, Event.class);
        LocalDate today = LocalDate.now(space.clock());
        LocalDate day = at.getStart() == null ? today : Moments.day(at.getStart(), at.isDayOnly(), null, space.clock().getZone());
        if (day.isAfter(today)) {
            throw Refusal.because("ahead");
        }
        UUID id = known.orElseGet(() -> new CreatePerson(name).role(title, organization).metOn(day).apply(space, tx));
        Person person = Refusals.existing(tx, id, Person.class);
        said.job().filter(job -> person.getRoles().isEmpty()).ifPresent(job -> new AddRole(id, job.title(), job.organization()).apply(space, tx));
        if (known.isEmpty() || first) {
            cameFrom(person, at, day);
        }
        Encounter encounter = at.getEncounters().stream().filter(one -> one.getPerson() == person).findFirst().orElseGet(() -> {
            Encounter fresh = ModelFactory.eINSTANCE.createEncounter();
            fresh.setPerson(person);
            at.getEncounters().add(fresh);
            return fresh;
        });
        CardOnPerson.add(space, tx, person, card, known.isEmpty());
        keepWishes(space, tx, person);
        picture.ifPresent(of -> encounter.getCards().add(photo(of)));
        encounter.setGuest(encounter.isGuest() || guest);
        String before = Objects.requireNonNullElse(encounter.getLine(), "");
        if (line.isEmpty() || !before.contains(line)) {
            said.plans().forEach(plan -> plan.keep().apply(id).apply(space, tx));
        }
        encounter.setLine(blankless(Stream.of(before, before.contains(line) ? "" : line).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
        MetTouch.of(space, tx, at, person).ifPresentOrElse(touch -> {
            if (Objects.requireNonNullElse(touch.getSummary(), "").equals(before)) {
                touch.setSummary(encounter.getLine());
            }
        }, () -> touch(space, tx, at, day, person, encounter.getLine()));
        Settled.mark(at, today);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, Objects.requireNonNullElse(person.getName(), ""), at.getTitle()));
        return new Noted(encounter.getId(), id, known.isEmpty());
    }

    private void keepWishes(Space space, Tx tx, Person person) {
        wishes.needs().stream().filter(what -> person.getNeeds().stream().noneMatch(need -> isSame(need.getWhat(), what)))
                .forEach(what -> new AddNeed(person.getId(), what).apply(space, tx));
        wishes.wanted().stream().filter(who -> person.getWantedIntroductions().stream().noneMatch(wanted -> isSame(wanted.getWho(), who)))
                .forEach(who -> new AddWantedIntroduction(person.getId(), who, "").apply(space, tx));
    }

    private static boolean isSame(String known, String heard) {
        return Names.folded(Objects.requireNonNullElse(known, "")).strip().equals(Names.folded(heard).strip());
    }

    private static Photo photo(Picture of) {
        Photo photo = ModelFactory.eINSTANCE.createPhoto();
        photo.setContent(of.content());
        photo.setMediaType(of.mediaType());
        return photo;
    }

    private static void touch(Space space, Tx tx, Event at, LocalDate day, Person person, String words) {
        LogInteraction touch = new LogInteraction(InteractionKind.EVENT, person.getId()).event(at.getId()).summary(words);
        boolean timed = at.getStart() != null && !at.isDayOnly() && !at.getStart().isAfter(space.clock().instant());
        (timed ? touch.at(at.getStart()) : touch.on(day)).apply(space, tx);
    }

    private static void cameFrom(Person person, Event at, LocalDate day) {
        if (person.getOrigin() == null) {
            Origin origin = ModelFactory.eINSTANCE.createOrigin();
            origin.setKind(OriginKind.EVENT);
            origin.setEvent(at);
            person.setOrigin(origin);
        }
        if (person.getMetOn() == null) {
            person.setMetOn(day);
        }
    }

    private static String blankless(String text) {
        return text.isEmpty() ? null : text;
    }
}
