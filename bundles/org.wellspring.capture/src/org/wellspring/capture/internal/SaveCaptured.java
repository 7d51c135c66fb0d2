// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Command;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.PromiseSettings;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Card;
import org.wellspring.model.Event;
import org.wellspring.model.Favour;
import org.wellspring.model.FollowUp;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Need;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.WantedIntroduction;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

/** Saves what was understood as one transaction. */
public final class SaveCaptured implements Command<Captured> {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final int SUMMARY_LENGTH = 120;

    private final Understanding read;
    private final Texts texts = new Texts(SaveCaptured.class);
    private final List<Person> people = new ArrayList<>();
    private final List<UUID> newPeople = new ArrayList<>();
    private final List<UUID> organizations = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private final List<UUID> followUps = new ArrayList<>();
    private final List<UUID> promises = new ArrayList<>();
    private final List<UUID> favours = new ArrayList<>();
    private Interaction interaction;
    private UUID card;

    /** Of this sentence; a command of its own for each run. */
    public SaveCaptured(Understanding read) {
        this.read = read;
    }

    @Override
    public String label() {
        String names = read.all(Part.Who.class).stream().map(Part.Who::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get("label") : texts.get("label.named", names);
    }

    @Override
    public Captured apply(Space space, Tx tx) {
        if (!read.questions().isEmpty()) {
            throw refused("unclear", read.questions().getFirst().name());
        }
        if (read.all(Part.Who.class).isEmpty()) {
            throw refused("nobody");
        }
        NewcomerCard cards = new NewcomerCard(space, tx, read, organizations);
        read.all(Part.Who.class).forEach(who -> add(tx, cards, who));
        cards.enrich(people.getFirst());
        touch(space, tx);
        wishes();
        help(tx);
        promises(space, tx);
        nextSteps(tx);
        cardIfOpen(space, tx);
        return new Captured(tx.id(), people.stream().map(Person::getId).toList(), newPeople,
                Optional.ofNullable(interaction).map(Interaction::getId), organizations, needs, followUps, promises, favours,
                Optional.ofNullable(card));
    }

    private SpaceException refused(String key, Object... arguments) {
        return new SpaceException(new Problem(Problem.Kind.REFUSED, texts.get(key, arguments), texts.get(key + ".safe"),
                texts.get(key + ".todo")), null);
    }

    private void add(Tx tx, NewcomerCard cards, Part.Who who) {
        Optional<Person> known = who.match().flatMap(match -> tx.find(match.id(), Person.class));
        Person person = known.orElseGet(() -> cards.create(who.name()));
        if (known.isEmpty()) {
            newPeople.add(person.getId());
        }
        cards.placed(person, known.isEmpty());
        people.add(person);
    }

    /** The whole sentence stays: as the line of the touch, or as its note where it is long. */
    private void touch(Space space, Tx tx) {
        Optional<Part.Touch> touch = read.first(Part.Touch.class);
        String notes = read.all(Part.Note.class).stream().map(Part.Note::text).collect(Collectors.joining("; "));
        if (touch.isEmpty() && notes.isEmpty()) {
            return;
        }
        interaction = NEW.createInteraction();
        interaction.setKind(touch.map(Part.Touch::kind).orElse(InteractionKind.NOTE));
        touch.ifPresent(t -> {
            interaction.setDirection(t.direction());
            if (!t.channel().isEmpty()) {
                interaction.setChannel(t.channel());
            }
        });
        when(space, touch.map(Part.Touch::day).orElse(read.today()));
        String text = read.text().strip();
        if (text.length() <= SUMMARY_LENGTH) {
            interaction.setSummary(text);
        } else {
            interaction.setSummary(text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY_LENGTH) - 1)) + "…");
            interaction.setNote(text);
        }
        interaction.getParticipants().addAll(people);
        event(tx).ifPresent(interaction::setEvent);
        tx.add(interaction);
    }

    private void when(Space space, LocalDate day) {
        if (day.equals(LocalDate.now(space.clock()))) {
            interaction.setAt(space.clock().instant());
        } else {
            interaction.setAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            interaction.setDayOnly(true);
        }
    }

    private Optional<Event> event(Tx tx) {
        return read.first(Part.Occasion.class).flatMap(Part.Occasion::event).flatMap(id -> tx.find(id, Event.class));
    }

    private void wishes() {
        Person person = people.getFirst();
        read.all(Part.Needs.class).forEach(part -> {
            Need need = NEW.createNeed();
            need.setWhat(part.what());
            need.setSince(read.today());
            person.getNeeds().add(need);
            needs.add(need.getId());
        });
        read.all(Part.WantsToMeet.class).forEach(part -> {
            WantedIntroduction wanted = NEW.createWantedIntroduction();
            wanted.setWho(part.who());
            wanted.setSince(read.today());
            person.getWantedIntroductions().add(wanted);
            needs.add(wanted.getId());
        });
    }

    private void help(Tx tx) {
        read.all(Part.Help.class).forEach(part -> {
            Favour favour = NEW.createFavour();
            favour.setDirection(part.direction());
            favour.setType(part.type());
            favour.setPerson(people.getFirst());
            favour.setWhat(part.what());
            favour.setOn(read.first(Part.Touch.class).map(Part.Touch::day).orElse(read.today()));
            favour.setInteraction(interaction);
            favours.add(tx.add(favour).getId());
        });
    }

    private void promises(Space space, Tx tx) {
        read.all(Part.Promised.class).forEach(part -> {
            Promise promise = NEW.createPromise();
            promise.setPerson(people.getFirst());
            promise.setWhat(part.what());
            promise.setMadeOn(read.today());
            promise.setDue(part.due().orElseGet(
                    () -> read.today().plusDays(new Settings(space).get(PromiseSettings.DEFAULT_DAYS))));
            promise.setInteraction(interaction);
            promises.add(tx.add(promise).getId());
        });
    }

    private void nextSteps(Tx tx) {
        read.all(Part.NextStep.class).forEach(part -> {
            FollowUp followUp = NEW.createFollowUp();
            followUp.setPerson(people.getFirst());
            followUp.setWhat(part.what());
            followUp.setDue(part.due());
            followUp.setCause(interaction);
            followUps.add(tx.add(followUp).getId());
        });
    }

    /** F2: somebody new without a next step waits in the card inbox. */
    private void cardIfOpen(Space space, Tx tx) {
        if (newPeople.isEmpty() || !followUps.isEmpty() || !promises.isEmpty()) {
            return;
        }
        Card waiting = NEW.createCard();
        waiting.setText(read.text().strip());
        waiting.setCapturedAt(space.clock().instant());
        people.stream().filter(person -> newPeople.contains(person.getId())).findFirst().ifPresent(waiting::setPerson);
        event(tx).ifPresent(waiting::setEvent);
        card = tx.add(waiting).getId();
    }
}
