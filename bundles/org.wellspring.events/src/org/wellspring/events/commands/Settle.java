// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.events.EventsSettings;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.people.commands.StepLabel;

/**
 * Decides what comes of a meeting at an event (E2): how one could help, and a next step on a day, or that nothing does. The next step becomes one of the
 * book, or a promise where one gave one's word (F9); help that was offered there becomes an offer, and somebody of one’s own they should know an introduction (I1), of which nobody hears before they are asked. What is not named stays. Answers the id of the encounter.
 */
public final class Settle extends Command<UUID> {
    private static final String BEGUN = """
            SELECT count(*) FROM object i, (SELECT n FROM object WHERE id = ?2) a, (SELECT n FROM object WHERE id = ?3) b
            WHERE i.class = ?1 AND i.data ->> '$.madeOn' IS NULL AND (i.data ->> '$.a' = a.n AND i.data ->> '$.b' = b.n OR i.data ->> '$.a' = b.n AND i.data ->> '$.b' = a.n)""";

    private final UUID id;
    private String help;
    private String next;
    private Optional<LocalDate> due = Optional.empty();
    private boolean promised;
    private boolean offered;
    private boolean nothing;
    private Optional<NewIntroduction> introduction = Optional.empty();

    private Settle(UUID encounter, boolean nothing) {
        this.id = encounter;
        this.nothing = nothing;
    }

    /** Something does, or may. */
    public static Settle of(UUID encounter) {
        return new Settle(encounter, false);
    }

    /** Neither help nor a next step fits, and the user says so. */
    public static Settle nothing(UUID encounter) {
        return new Settle(encounter, true);
    }

    /** How one could help. */
    public Settle help(String words) {
        help = words;
        return this;
    }

    /** What is to be done next; may be empty while only the help is known. */
    public Settle next(String words) {
        next = words;
        return this;
    }

    /** When; without it that of the setting. */
    public Settle due(Optional<LocalDate> day) {
        due = day;
        return this;
    }

    /** I gave my word for the next step (F9). */
    public Settle promised(boolean word) {
        promised = word;
        return this;
    }

    /** I offered the help there (F9). */
    public Settle offered(boolean so) {
        offered = so;
        return this;
    }

    /** Begins to bring them together with somebody of one's own, in the same step; left out where that was begun before and not made yet. */
    public Settle introduce(Optional<NewIntroduction> both) {
        introduction = both;
        return this;
    }

    @Override
    public List<Command<?>> joined() {
        return introduction.<List<Command<?>>>map(List::of).orElse(List.of());
    }

    @Override
    public String label() {
        return new Texts(Settle.class).get("settle");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Encounter encounter = Refusals.existing(tx, id, Encounter.class);
        Event event = (Event) encounter.eContainer();
        Person person = encounter.getPerson();
        boolean isThere = person != null && !person.eIsProxy();
        LocalDate today = LocalDate.now(space.clock());
        encounter.setNothing(nothing);
        if (nothing) {
            drop(encounter, today);
        } else {
            say(space, tx, encounter, today);
            introduction.filter(one -> isFresh(space, one)).ifPresent(one -> one.apply(space, tx));
        }
        Settled.mark(event, today);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, isThere ? Objects.requireNonNullElse(person.getName(), "") : "", event.getTitle()));
        return id;
    }

    private void say(Space space, Tx tx, Encounter encounter, LocalDate today) {
        if (isBlank(help) && isBlank(next)) {
            throw Refusal.because("nothingSaid");
        }
        if (!isBlank(help) && !help.strip().equals(encounter.getHelpIdea())) {
            encounter.setHelpIdea(help.strip());
            if (offered) {
                new NewOffer(encounter.getPerson().getId(), help.strip()).apply(space, tx);
            }
        }
        if (!isBlank(next)) {
            step(space, tx, encounter, today);
        }
    }

    private static boolean isFresh(Space space, NewIntroduction one) {
        return Rows.of(space).number(BEGUN, ModelPackage.Literals.INTRODUCTION, one.a(), one.b()) == 0;
    }

    private void step(Space space, Tx tx, Encounter encounter, LocalDate today) {
        String what = next.strip();
        LocalDate day = due.or(() -> Optional.ofNullable(encounter.getNextStepDue()))
                .orElseGet(() -> today.plusDays(new Settings(space).get(EventsSettings.NEXT_STEP_DAYS)));
        boolean same = what.equals(encounter.getNextStep()) && day.equals(encounter.getNextStepDue());
        encounter.setNextStep(what);
        encounter.setNextStepDue(day);
        Person person = Refusals.existing(tx, encounter.getPerson() == null ? id : encounter.getPerson().getId(), Person.class);
        FollowUp before = encounter.getFollowUp();
        boolean open = isOpen(before);
        if (promised) {
            if (open) {
                tx.delete(before);
                encounter.setFollowUp(null);
            }
            if (open || !same) {
                promise(tx, person, what, day, today);
            }
        } else if (open) {
            before.setWhat(what);
            before.setDue(day);
        } else if (!same) {
            encounter.setFollowUp(followUp(tx, person, what, day, encounter));
        }
    }

    private static boolean isOpen(FollowUp step) {
        return step != null && !step.eIsProxy() && step.getState() == FollowUpState.OPEN;
    }

    /** What was to be done next is not to be done any more. */
    private static void drop(Encounter encounter, LocalDate today) {
        FollowUp step = encounter.getFollowUp();
        if (isOpen(step)) {
            step.setState(FollowUpState.DROPPED);
            step.setClosedOn(today);
        }
    }

    private static FollowUp followUp(Tx tx, Person person, String what, LocalDate day, Encounter cause) {
        FollowUp step = ModelFactory.eINSTANCE.createFollowUp();
        step.setPerson(person);
        step.setWhat(what);
        step.setDue(day);
        step.setCause(cause);
        return tx.add(step);
    }

    private static void promise(Tx tx, Person person, String what, LocalDate day, LocalDate today) {
        Promise promise = ModelFactory.eINSTANCE.createPromise();
        promise.setPerson(person);
        promise.setWhat(what);
        promise.setMadeOn(today);
        promise.setDue(day);
        promise.setState(PromiseState.OPEN);
        tx.add(promise);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
