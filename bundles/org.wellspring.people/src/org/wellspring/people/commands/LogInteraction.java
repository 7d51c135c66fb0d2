// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.About;
import org.wellspring.model.Direction;
import org.wellspring.model.Event;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Purpose;

/** Logs a touch with one or more people (M2), with what else there was in it. */
public final class LogInteraction extends Command<LogInteraction.Logged> {
    /**
     * What was logged.
     *
     * @param interaction the interaction
     * @param along what was noted along with it
     */
    public record Logged(UUID interaction, List<UUID> along) {
    }

    private final List<UUID> people;
    private final Interaction draft = ModelFactory.eINSTANCE.createInteraction();
    private final List<Along> along = new ArrayList<>();
    private final List<Command<?>> finished = new ArrayList<>();
    private UUID event;
    private String text = "";

    /** With these people, at least one. */
    public LogInteraction(InteractionKind kind, Collection<UUID> people) {
        this.people = List.copyOf(people);
        draft.setKind(kind);
    }

    /** With one person. */
    public LogInteraction(InteractionKind kind, UUID person) {
        this(kind, List.of(person));
    }

    /** When it was; without this it is now. */
    public LogInteraction at(Instant when) {
        draft.setAt(when);
        draft.setDayOnly(false);
        draft.setDay(null);
        return this;
    }

    /** The day it was, where the time of day is not known. */
    public LogInteraction on(LocalDate day) {
        Moments.put(draft, day);
        return this;
    }

    /** One line about it. */
    public LogInteraction summary(String line) {
        draft.setSummary(TouchLine.orNull(line));
        return this;
    }

    /** More about it; its first line stands in for a missing summary. */
    public LogInteraction note(String markdown) {
        draft.setNote(TouchLine.orNull(markdown));
        return this;
    }

    /** Who reached out; without this it was both ways. */
    public LogInteraction direction(Direction way) {
        draft.setDirection(way);
        return this;
    }

    /** It reached nobody: no answer, voicemail. It is on the timeline and no touch (M1, F5). */
    public LogInteraction attempt(boolean reachedNobody) {
        draft.setAttempt(reachedNobody);
        return this;
    }

    /** By which way: phone, a platform's name, in person. */
    public LogInteraction channel(String name) {
        draft.setChannel(TouchLine.orNull(name));
        return this;
    }

    /** What was talked about. */
    public LogInteraction topics(String... topics) {
        draft.getTopics().addAll(List.of(topics));
        return this;
    }

    /** I asked for something. */
    public LogInteraction ask(boolean asked) {
        draft.setAsk(asked);
        return this;
    }

    /** I pitched something. */
    public LogInteraction pitch(boolean pitched) {
        draft.setPitch(pitched);
        return this;
    }

    /** It was about business (M7). */
    public LogInteraction business(boolean was) {
        draft.setBusiness(was);
        return this;
    }

    /** Whose matters it was about (N5). */
    public LogInteraction about(About whom) {
        draft.setAbout(whom);
        return this;
    }

    /** What it was for (T6). */
    public LogInteraction purpose(Purpose what) {
        draft.setPurpose(what);
        return this;
    }

    /** The words that are about to be sent, in full, subject included; for guards alone, they are not kept (T13). */
    public LogInteraction text(String words) {
        text = words == null ? "" : words;
        return this;
    }

    /** The event it was at. */
    public LogInteraction event(UUID id) {
        event = id;
        return this;
    }

    /** How long it took. */
    public LogInteraction minutes(int length) {
        draft.setMinutes(length);
        return this;
    }

    /** What to note along with it, such as help given in it. */
    public LogInteraction along(Along noted) {
        along.add(noted);
        return this;
    }

    /** What it was the doing of: a next step taken, a promise kept, finished in the same step. */
    public LogInteraction finishing(Command<?> matter) {
        finished.add(matter);
        return this;
    }

    /** The event it was at; for guards. */
    public Optional<UUID> event() {
        return Optional.ofNullable(event);
    }

    /** With whom it is; for guards. */
    public List<UUID> people() {
        return people;
    }

    /** What sort of touch it is; for guards. */
    public InteractionKind kind() {
        return draft.getKind();
    }

    /** The words that are about to be sent; empty where none are known; for guards. */
    public String text() {
        return text;
    }

    /** The note, as far as there is one; for guards. */
    public String note() {
        return draft.getNote() == null ? "" : draft.getNote();
    }

    /** Who reaches out; for guards. */
    public Direction direction() {
        return draft.getDirection();
    }

    /** By which way, a platform's name, in person; empty where only the kind says it; for guards. */
    public String channel() {
        return draft.getChannel() == null ? "" : draft.getChannel();
    }

    /** What it is for (T6); for guards. */
    public Purpose purpose() {
        return draft.getPurpose();
    }

    /** Whether something is offered for sale in it (T4); for guards. */
    public boolean isPitch() {
        return draft.isPitch();
    }

    /** Whether it reached nobody; for guards. */
    public boolean isAttempt() {
        return draft.isAttempt();
    }

    /** The day it was on, as the space's clock has it where none was named; for guards. */
    public LocalDate day(Space space) {
        return draft.getAt() == null ? LocalDate.now(space.clock()) : Moments.day(draft, space.clock().getZone());
    }

    /** Whether I asked for something in it; for guards. */
    public boolean isAsk() {
        return draft.isAsk();
    }

    /** Whether I gave something in it; for guards. */
    public boolean isHelp() {
        return along.stream().anyMatch(Along::isHelp);
    }

    /** F7: whether it holds nothing but an ask; for guards. */
    public boolean isOnlyAsk() {
        return isAsk() && draft.getTopics().isEmpty() && !isHelp();
    }

    @Override
    public String label() {
        return new Texts(LogInteraction.class).get(draft.isAttempt() ? "log.attempt" : "log." + draft.getKind().getLiteral());
    }

    @Override
    protected Logged perform(Space space, Tx tx) {
        if (people.isEmpty()) {
            throw Refusal.because("nobody");
        }
        Interaction interaction = EcoreUtil.copy(draft);
        if (interaction.getAt() == null || !interaction.isDayOnly()) {
            Instant when = interaction.getAt() == null ? space.clock().instant() : interaction.getAt();
            Moments.put(interaction, when, space.clock());
        }
        interaction.setPlanned(interaction.getDay().isAfter(LocalDate.now(space.clock())));
        TouchLine.settle(interaction);
        if (event != null) {
            interaction.setEvent(Refusals.reference(tx, event, Event.class));
        }
        List<Person> participants = people.stream().distinct().map(id -> Refusals.reference(tx, id, Person.class)).toList();
        interaction.getParticipants().addAll(participants);
        tx.add(interaction);
        finished.forEach(matter -> matter.apply(space, tx));
        tx.relabel(StepLabel.of(label(), interaction.getKind() == InteractionKind.NOTE ? StepLabel.Joint.ON : StepLabel.Joint.WITH,
                StepLabel.names(space, tx, people), interaction.getSummary()));
        List<UUID> noted = along.stream().flatMap(one -> one.note(space, tx, interaction).stream()).toList();
        return new Logged(interaction.getId(), noted);
    }
}
