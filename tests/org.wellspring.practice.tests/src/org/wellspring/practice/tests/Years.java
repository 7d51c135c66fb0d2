// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.wellspring.core.Command;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.EndRhythm;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.ResumeRhythm;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.NewIntroduction;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.ConsentState;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.practice.tests.Life.Card;
import org.wellspring.practice.tests.Life.Favour;
import org.wellspring.practice.tests.Life.Introduction;
import org.wellspring.practice.tests.Life.Offer;
import org.wellspring.practice.tests.Life.Promise;
import org.wellspring.practice.tests.Life.Rhythm;
import org.wellspring.practice.tests.Life.Runs;
import org.wellspring.practice.tests.Life.Someone;
import org.wellspring.practice.tests.Life.Step;
import org.wellspring.practice.tests.Life.Touch;

/** Lives through days at random, in a real book and beside it in a {@link Life}. */
final class Years {
    private static final List<String> GIVEN = List.of("Ana", "Tom", "Wanjiru", "Ines", "Kofi", "Maeve", "Hiro", "Priya", "Lars", "Zofia");
    private static final List<String> FAMILY = List.of("Ruiz", "Okafor", "Lindqvist", "Brandt", "Moreau", "Haddad", "Tanaka", "Novak");
    private static final List<InteractionKind> WAYS = List.of(InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.MEETING, InteractionKind.MESSAGE,
            InteractionKind.SHARE, InteractionKind.COMMENT, InteractionKind.PROMOTION, InteractionKind.LETTER);
    private static final int MOST_KEPT = 20;

    private record Before(UUID step, Life life) {
    }

    private final RandomGenerator random;
    private final Clock clock;
    private final Today list;
    private final Deque<Before> before = new ArrayDeque<>();
    private final Deque<String> told = new ArrayDeque<>();
    private Space space;
    private Life life = new Life();

    Years(RandomGenerator random, Clock clock, Today list, Space space) {
        this.random = random;
        this.clock = clock;
        this.list = list;
        this.space = space;
    }

    Life life() {
        return life;
    }

    /** The last things that were done, for a failure. */
    Collection<String> told() {
        return told;
    }

    /** The book was closed and opened. */
    void reopened(Space again) {
        space = again;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One thing, whatever fits. */
    void something() {
        int kind = random.nextInt(100);
        if (life.people.size() < 8 || kind < 4) {
            meet();
        } else if (kind < 28) {
            touch();
        } else if (kind < 38) {
            correct();
        } else if (kind < 50) {
            rhythm();
        } else if (kind < 58) {
            promise();
        } else if (kind < 63) {
            offer();
        } else if (kind < 70) {
            next();
        } else if (kind < 80) {
            give();
        } else if (kind < 87) {
            introduce();
        } else if (kind < 91) {
            change();
        } else {
            back();
        }
    }

    private void meet() {
        LocalDate day = today().minusDays(random.nextInt(4) == 0 ? random.nextInt(400) : 0);
        if (life.people.values().stream().anyMatch(p -> p.metOn().equals(day))) {
            return;
        }
        String name = pick(GIVEN) + " " + pick(FAMILY);
        boolean key = random.nextInt(6) == 0;
        UUID id = done("met " + name + " on " + day,
                new CreatePerson(name).metOn(day).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, key));
        life.people.put(id, new Someone(id, true, day, key));
    }

    /** A talk, a mail, a try that reached nobody, something planned; today, or remembered later. */
    private void touch() {
        Set<UUID> with = new LinkedHashSet<>();
        do {
            somebody(p -> true).ifPresent(with::add);
        } while (random.nextInt(5) == 0);
        LocalDate day = switch (random.nextInt(6)) {
            case 0 -> today().minusDays(random.nextInt(120));
            case 1 -> today().plusDays(random.nextInt(20));
            default -> today();
        };
        boolean planned = day.isAfter(today());
        boolean attempt = !planned && random.nextInt(6) == 0;
        UUID id = done("touch with " + with + " on " + day + (attempt ? ", in vain" : ""),
                new LogInteraction(pick(WAYS), with).on(day).summary("A word").attempt(attempt)).interaction();
        life.touches.put(id, new Touch(id, day, with, attempt, planned));
    }

    /** What was said about a touch is put right, or the touch goes. */
    private void correct() {
        pick(life.touches).ifPresent(touch -> {
            if (touch.planned()) {
                if (touch.day().isAfter(today()) || random.nextBoolean()) {
                    LocalDate day = today().plusDays(1 + random.nextInt(15));
                    done(touch.id() + " is put off until " + day, list.putOff(touch.id(), day));
                    life.touches.put(touch.id(), touch.on(day));
                } else {
                    done(touch.id() + " took place", list.done(touch.id()));
                    life.touches.put(touch.id(), touch.tookPlace());
                }
            } else if (random.nextInt(3) == 0) {
                done(touch.id() + " is deleted", new DeleteEntry(touch.id()));
                life.touches.remove(touch.id());
            } else {
                LocalDate day = today().minusDays(random.nextInt(90));
                done(touch.id() + " was on " + day, new EditInteraction(touch.id()).on(day));
                life.touches.put(touch.id(), touch.on(day));
            }
        });
    }

    private void rhythm() {
        somebody(p -> true).ifPresent(person -> {
            Optional<Rhythm> now = life.rhythm(person);
            if (now.isEmpty() || random.nextInt(3) == 0) {
                setRhythm(person, now);
                return;
            }
            Rhythm rhythm = now.get();
            switch (random.nextInt(4)) {
                case 0 -> {
                    done("rhythm paused with " + person, new PauseRhythm(person));
                    life.rhythms.put(rhythm.id(), rhythm.runs(Runs.PAUSED, rhythm.since()));
                }
                case 1 -> {
                    done("rhythm ended with " + person, new EndRhythm(person));
                    life.rhythms.put(rhythm.id(), rhythm.runs(Runs.ENDED, rhythm.since()));
                }
                case 2 -> {
                    done("rhythm resumed with " + person, new ResumeRhythm(person));
                    life.rhythms.put(rhythm.id(), rhythm.runs(Runs.ON, today()));
                }
                default -> putOff(rhythm.id());
            }
        });
    }

    /** Days or calendar months; as a draft, a proposal or agreed. What was put off comes back where the interval is another. */
    private void setRhythm(UUID person, Optional<Rhythm> now) {
        int months = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        Interval interval = months > 0 ? Interval.ofMonths(months) : Interval.ofDays(5 + random.nextInt(90));
        boolean reasoned = random.nextInt(5) > 0;
        boolean both = random.nextBoolean();
        UUID id = done("rhythm with " + person + " every " + interval + (reasoned ? "" : ", a draft"),
                new SetRhythm(person).every(interval).purpose(reasoned ? "Keep each other's eyes open" : " ").benefitThem("doors into museums")
                        .benefitMe("design eyes").agreedBy(both ? AgreedBy.BOTH : AgreedBy.THEM))
                .rhythm();
        life.rhythms.put(id, new Rhythm(id, person, reasoned, both, interval.days(), months, now.map(Rhythm::since).orElse(today()),
                now.map(Rhythm::runs).orElse(Runs.ON)));
        if (now.filter(r -> r.days() == interval.days() && r.months() == months).isEmpty()) {
            life.putOff.remove(id);
        }
    }

    private void promise() {
        Optional<Promise> open = pick(life.promises).filter(p -> p.state() == PromiseState.OPEN || p.state() == PromiseState.ACKNOWLEDGED);
        if (open.isEmpty() || random.nextInt(3) == 0) {
            somebody(p -> true).ifPresent(person -> {
                LocalDate due = random.nextInt(4) == 0 ? null : today().plusDays(random.nextInt(25));
                UUID id = done("promised " + person + " until " + due, new NewPromise(person, "The drawings", due));
                life.promises.put(id, new Promise(id, person, today(), due == null ? today().plusDays(7) : due, PromiseState.OPEN, null, null));
            });
            return;
        }
        Promise promise = open.get();
        switch (random.nextInt(5)) {
            case 0 -> {
                done("promise " + promise.id() + " acknowledged", new SetPromise(promise.id(), PromiseState.ACKNOWLEDGED));
                life.promises.put(promise.id(), promise.is(PromiseState.ACKNOWLEDGED, today()));
            }
            case 1 -> {
                done("promise " + promise.id() + " released", list.letGo(promise.id()));
                life.promises.put(promise.id(), promise.is(PromiseState.RELEASED, today()));
            }
            case 2 -> putOff(promise.id());
            default -> {
                done("promise " + promise.id() + " kept", list.done(promise.id()));
                life.promises.put(promise.id(), promise.is(PromiseState.KEPT, today()));
            }
        }
    }

    /** Something is offered; whoever takes it up is promised it. */
    private void offer() {
        Optional<Offer> open = pick(life.offers).filter(o -> o.takenUp() == null && life.people.containsKey(o.person()));
        if (open.isPresent() && random.nextInt(3) > 0) {
            Offer offer = open.get();
            UUID id = done("offer " + offer.id() + " taken up", new TakeUp(offer.id()));
            life.offers.put(offer.id(), new Offer(offer.id(), offer.person(), offer.on(), today()));
            life.promises.put(id, new Promise(id, offer.person(), today(), today().plusDays(7), PromiseState.OPEN, offer.id(), null));
            return;
        }
        somebody(p -> true).ifPresent(person -> {
            UUID id = done("offered " + person + " something", new NewOffer(person, "An hour with the plans"));
            life.offers.put(id, new Offer(id, person, today(), null));
        });
    }

    private void putOff(UUID row) {
        LocalDate until = today().plusDays(1 + random.nextInt(14));
        done(row + " is put off until " + until, list.putOff(row, until));
        life.putOff.put(row, until);
    }

    /** Next steps, and cards. */
    private void next() {
        switch (random.nextInt(4)) {
            case 0 -> somebody(p -> true).ifPresent(person -> {
                LocalDate due = today().plusDays(random.nextInt(30));
                UUID id = done("next step with " + person + " on " + due, new NewFollowUp(person, "Send the plans", due));
                life.steps.put(id, new Step(id, person, due, true));
            });
            case 1 -> pick(life.steps).filter(Step::open).ifPresent(step -> {
                if (random.nextInt(3) == 0) {
                    putOff(step.id());
                } else {
                    done("step " + step.id() + " done", list.done(step.id()));
                    life.steps.put(step.id(), new Step(step.id(), step.person(), step.due(), false));
                }
            });
            case 2 -> {
                UUID person = random.nextBoolean() ? null : somebody(p -> true).orElse(null);
                UUID id = done("card of " + person, new NewCard("Rosa, lights for theatres", person));
                life.cards.put(id, new Card(id, person, today(), true));
            }
            default -> pick(life.cards).filter(Card::waits).ifPresent(card -> {
                done("card " + card.id() + " done", list.done(card.id()));
                life.cards.put(card.id(), new Card(card.id(), card.person(), card.on(), false));
            });
        }
    }

    private void give() {
        Optional<Favour> received = pick(life.favours).filter(f -> !f.given() && !f.returned());
        if (received.isPresent() && random.nextInt(3) == 0) {
            Favour favour = received.get();
            done("returned " + favour.id(), new SetRepaid(favour.id(), true));
            life.favours.put(favour.id(), new Favour(favour.id(), favour.person(), false, favour.on(), true));
            return;
        }
        somebody(p -> true).ifPresent(person -> {
            boolean given = random.nextInt(3) > 0;
            LocalDate day = today().minusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0);
            UUID id = done((given ? "gave " : "received from ") + person + " on " + day,
                    new AddFavour(person, given ? FavourDirection.GIVEN : FavourDirection.RECEIVED, FavourType.ADVICE, "How to hang a large picture").on(day));
            life.favours.put(id, new Favour(id, person, given, day, false));
        });
    }

    private void introduce() {
        Optional<Introduction> open = pick(life.introductions).filter(i -> !i.thanked() && life.people.containsKey(i.a()) && life.people.containsKey(i.b()));
        if (open.isEmpty() || random.nextInt(4) == 0) {
            Optional<UUID> a = somebody(p -> true);
            Optional<UUID> b = somebody(p -> !p.id().equals(a.orElse(null)));
            if (a.isPresent() && b.isPresent()) {
                UUID id = done("introduction of " + a.get() + " and " + b.get(), new NewIntroduction(a.get(), b.get(), "She builds stages", "He lights them"));
                life.introductions.put(id, new Introduction(id, a.get(), b.get(), ConsentState.NOT_ASKED, ConsentState.NOT_ASKED, false, false));
            }
            return;
        }
        Introduction one = open.get();
        if (one.made()) {
            done("what came of " + one.id(), SetIntroduction.outcome(one.id(), OutcomeType.FRIENDSHIP, ""));
            done("thanks for " + one.id(), SetIntroduction.thanked(one.id()));
            life.introductions.put(one.id(), new Introduction(one.id(), one.a(), one.b(), one.sayA(), one.sayB(), true, true));
        } else if (one.sayA() == ConsentState.ACCEPTED && one.sayB() == ConsentState.ACCEPTED) {
            done("brought together " + one.id(), SetIntroduction.made(one.id()));
            life.introductions.put(one.id(), new Introduction(one.id(), one.a(), one.b(), one.sayA(), one.sayB(), true, false));
        } else {
            boolean first = random.nextBoolean();
            boolean yes = random.nextInt(6) > 0;
            Side side = first ? Side.A : Side.B;
            done((first ? "the first" : "the second") + " of " + one.id() + (yes ? " agrees" : " would rather not"),
                    yes ? SetIntroduction.accepted(one.id(), side) : SetIntroduction.declined(one.id(), side));
            life.introductions.put(one.id(), one.says(first, yes ? ConsentState.ACCEPTED : ConsentState.DECLINED));
        }
    }

    /** Somebody leaves, dies, comes back, turns out to be somebody else, or is deleted. */
    private void change() {
        switch (random.nextInt(5)) {
            case 0 -> pick(life.people).ifPresent(person -> {
                PersonStatus status = person.active() ? random.nextBoolean() ? PersonStatus.LEFT : PersonStatus.DECEASED : PersonStatus.ACTIVE;
                done(person.id() + " is " + status, new EditEntity(person.id()).set(ModelPackage.Literals.PERSON__STATUS, status));
                life.people.put(person.id(), person.active(status == PersonStatus.ACTIVE));
            });
            case 1, 2 -> {
                Optional<UUID> stays = somebody(p -> true);
                Optional<UUID> goes = somebody(p -> !p.id().equals(stays.orElse(null)) && life.rhythm(p.id()).isEmpty());
                if (stays.isPresent() && goes.isPresent()) {
                    done("merged " + goes.get() + " into " + stays.get(), new MergePeople(stays.get(), goes.get()));
                    life.merge(stays.get(), goes.get());
                }
            }
            default -> pick(life.people).filter(p -> random.nextInt(3) == 0).ifPresent(person -> {
                done(person.id() + " is deleted", new DeletePerson(person.id()));
                life.forget(person.id());
            });
        }
    }

    /** The last step is taken back, and perhaps the one before. */
    private void back() {
        do {
            if (before.isEmpty()) {
                return;
            }
            Before last = before.pop();
            History.Entry taken = space.history().undo().orElseThrow(() -> new AssertionError("Nothing to take back, but " + last.step()));
            if (!taken.undoes().equals(last.step())) {
                throw new AssertionError("Took back " + taken + " and not the last step, " + last.step());
            }
            life = last.life();
            tell("taken back");
        } while (random.nextInt(3) == 0);
    }

    private <R> R done(String what, Command<R> command) {
        Life was = life.copy();
        Optional<UUID> last = newest();
        tell(what);
        R result = command.run(space).result();
        newest().filter(step -> !last.equals(Optional.of(step))).ifPresent(step -> before.push(new Before(step, was)));
        if (before.size() > MOST_KEPT) {
            before.removeLast();
        }
        return result;
    }

    private Optional<UUID> newest() {
        return space.history().recent(1).stream().map(History.Entry::id).findFirst();
    }

    private void tell(String what) {
        told.add(today() + " " + what);
        if (told.size() > MOST_KEPT) {
            told.remove();
        }
    }

    private Optional<UUID> somebody(Predicate<Someone> fits) {
        List<Someone> some = life.people.values().stream().filter(Someone::active).filter(fits).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(pick(some).id());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The later something came, the likelier it is. */
    private <T> Optional<T> pick(Map<UUID, T> some) {
        List<T> all = new ArrayList<>(some.values());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1 - Math.min(all.size() - 1, random.nextInt(1 + Math.min(all.size(), 40)))));
    }
}
