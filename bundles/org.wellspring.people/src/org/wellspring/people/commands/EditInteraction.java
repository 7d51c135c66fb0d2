// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.Purpose;
import org.wellspring.model.base.Entity;
import org.wellspring.people.TimelineEntry;

/**
 * Changes a touch that was logged (M15): only what is told. A touch that gets another day takes along what was given and
 * promised in it on that day; of whom that meeting was the first, the day one met. Answers its id.
 */
public final class EditInteraction extends Command<UUID> {
    private static final String LOGGED_IN = """
            SELECT s.id FROM link l JOIN object s ON s.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?)
              AND l.feature = (SELECT n FROM feature WHERE name = 'interaction')""";

    private final UUID id;
    private final List<BiConsumer<Interaction, Space>> edits = new ArrayList<>();
    private List<UUID> people;

    /** Of this interaction. */
    public EditInteraction(UUID id) {
        this.id = id;
    }

    private EditInteraction edit(Consumer<Interaction> edit) {
        edits.add((interaction, space) -> edit.accept(interaction));
        return this;
    }

    /** The line about it. */
    public EditInteraction summary(String line) {
        return edit(interaction -> interaction.setSummary(TouchLine.orNull(line)));
    }

    /** More about it; empty text takes it away. */
    public EditInteraction note(String markdown) {
        return edit(interaction -> interaction.setNote(TouchLine.orNull(markdown)));
    }

    /** All that is said about it, as when it was logged: the first line, and the note where there is more. */
    public EditInteraction words(String text) {
        return edit(interaction -> {
            interaction.setSummary(null);
            interaction.setNote(TouchLine.orNull(text));
        });
    }

    /** What it was. */
    public EditInteraction kind(InteractionKind kind) {
        return edit(interaction -> interaction.setKind(kind));
    }

    /** Who reached out. */
    public EditInteraction direction(Direction way) {
        return edit(interaction -> interaction.setDirection(way));
    }

    /** By which way; empty text for none. */
    public EditInteraction channel(String name) {
        return edit(interaction -> interaction.setChannel(TouchLine.orNull(name)));
    }

    /** Whether it reached nobody. */
    public EditInteraction attempt(boolean reachedNobody) {
        return edit(interaction -> interaction.setAttempt(reachedNobody));
    }

    /** Whether I asked for something in it. */
    public EditInteraction ask(boolean asked) {
        return edit(interaction -> interaction.setAsk(asked));
    }

    /** Whether something was offered for sale in it (T4). */
    public EditInteraction pitch(boolean pitched) {
        return edit(interaction -> interaction.setPitch(pitched));
    }

    /** What it was for (T6). */
    public EditInteraction purpose(Purpose what) {
        return edit(interaction -> interaction.setPurpose(what));
    }

    /** Whether it was about business (M7). */
    public EditInteraction business(boolean was) {
        return edit(interaction -> interaction.setBusiness(was));
    }

    /** It was planned, and took place as planned. */
    public EditInteraction tookPlace() {
        return edit(interaction -> interaction.setPlanned(false));
    }

    /**
     * The day it was, or is planned for; its own time of that day stays only where the day does. What is given a day that is not
     * ahead took place.
     */
    public EditInteraction on(LocalDate day) {
        edits.add((interaction, space) -> {
            interaction.setPlanned(day.isAfter(LocalDate.now(space.clock())));
            if (!day.equals(Moments.day(interaction, space.clock().getZone()))) {
                Moments.put(interaction, day);
            }
        });
        return this;
    }

    /** When it was. */
    public EditInteraction at(Instant when) {
        edits.add((interaction, space) -> {
            Moments.put(interaction, when, space.clock());
            interaction.setPlanned(interaction.getDay().isAfter(LocalDate.now(space.clock())));
        });
        return this;
    }

    /** Whom it was with: all of them, at least one. */
    public EditInteraction people(Collection<UUID> all) {
        people = List.copyOf(all);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditInteraction.class).get("edit.entry");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Interaction interaction = Refusals.existing(tx, id, Interaction.class);
        LocalDate before = Moments.day(interaction, space.clock().getZone());
        boolean planned = interaction.isPlanned();
        edits.forEach(edit -> edit.accept(interaction, space));
        TouchLine.settle(interaction);
        if (people != null) {
            participants(tx, interaction);
        }
        LocalDate after = Moments.day(interaction, space.clock().getZone());
        if (before != null && !before.equals(after)) {
            Set<UUID> logged = new LinkedHashSet<>(Rows.of(space).query(LOGGED_IN, r -> r.id(1), id));
            tx.touched(Entity.class).stream().filter(entity -> loggedIn(entity, interaction))
                    .map(Entity::getId).forEach(logged::add);
            logged.forEach(one -> tx.find(one, Entity.class).ifPresent(entity -> move(entity, before, after)));
            metThen(interaction, before, after);
            PutOff.lift(space, tx, interaction);
        }
        boolean tookPlace = planned && !interaction.isPlanned();
        tx.relabel(StepLabel.of(tookPlace ? new Texts(EditInteraction.class).get("edit.entry.tookPlace") : label(),
                tookPlace ? StepLabel.Joint.WITH : StepLabel.Joint.OF, StepLabel.whom(interaction), StepLabel.words(interaction)));
        return id;
    }

    /** Who stays keeps the place, so that what others change meanwhile stays too. */
    private void participants(Tx tx, Interaction interaction) {
        if (people.isEmpty()) {
            throw Refusal.because("nobody");
        }
        List<Person> wanted = people.stream().distinct().map(one -> Refusal.person(tx, one)).toList();
        interaction.getParticipants().removeIf(present -> !wanted.contains(present));
        wanted.stream().filter(person -> !interaction.getParticipants().contains(person))
                .forEach(interaction.getParticipants()::add);
    }

    /** By a feature of the name that says so; the cause of a next step, which has a day of its own, is another. */
    private static boolean loggedIn(Entity entity, Interaction touch) {
        return entity.eClass().getEStructuralFeature("interaction") instanceof EReference feature && entity.eGet(feature) == touch;
    }

    /** Who met there for the first time met on the right day then. */
    private static void metThen(Interaction interaction, LocalDate before, LocalDate after) {
        if (interaction.getKind() == InteractionKind.MEETING && !interaction.isPlanned() && after != null) {
            interaction.getParticipants().stream().filter(person -> before.equals(person.getMetOn())).forEach(person -> person.setMetOn(after));
        }
    }

    private static void move(Entity logged, LocalDate before, LocalDate after) {
        EAttribute day = logged instanceof Promise ? ModelPackage.Literals.PROMISE__MADE_ON : TimelineEntry.date(logged.eClass()).orElse(null);
        if (day != null && before.equals(logged.eGet(day))) {
            logged.eSet(day, after);
        }
    }
}
