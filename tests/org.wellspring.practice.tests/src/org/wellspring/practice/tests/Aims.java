// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.goals.commands.AddProgress;
import org.wellspring.goals.commands.AddTime;
import org.wellspring.goals.commands.AddWay;
import org.wellspring.goals.commands.EditGoal;
import org.wellspring.goals.commands.NewGoal;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.commands.ServeGoal;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.Goal;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.practice.tests.Life.Done;
import org.wellspring.practice.tests.Life.Evening;
import org.wellspring.practice.tests.Life.Spent;
import org.wellspring.practice.tests.Life.Way;

/** Goals, ways to them, what comes of each, and events for them, at random. */
final class Aims {
    /** What somebody does, and a goal speaks of; no two share a word. */
    static final List<String> TITLES = List.of("archivist", "botanist", "choreographer", "dramaturge", "engraver", "falconer", "glazier", "harpist",
            "ironmonger",
            "joiner");
    private static final List<String> MEASURES = List.of("", "6 talks", "2,000 readers", "partners");
    private static final int MOST_OPEN = 8;
    private static final int STRIDE = 45;

    /** An evening on a day, with who was met there. */
    private static final class NewEvening extends Command<UUID> {
        private final LocalDate day;
        private final int minutes;
        private final Set<UUID> goals;
        private final Set<UUID> met;

        NewEvening(LocalDate day, int minutes, Set<UUID> goals, Set<UUID> met) {
            this.day = day;
            this.minutes = minutes;
            this.goals = goals;
            this.met = met;
        }

        @Override
        public String label() {
            return "New event";
        }

        @Override
        protected UUID perform(Space space, Tx tx) {
            Event event = ModelFactory.eINSTANCE.createEvent();
            event.setTitle("Harbour lights");
            event.setStart(Moments.noon(day));
            event.setDayOnly(true);
            event.setMinutesSpent(minutes);
            goals.forEach(goal -> event.getGoals().add(tx.find(goal, Goal.class).orElseThrow()));
            met.forEach(person -> {
                Encounter encounter = ModelFactory.eINSTANCE.createEncounter();
                encounter.setPerson(tx.find(person, Person.class).orElseThrow());
                event.getEncounters().add(encounter);
            });
            return tx.add(event).getId();
        }
    }

    private final Diary diary;

    Aims(Diary diary) {
        this.diary = diary;
    }

    private Life life() {
        return diary.life();
    }

    /** One thing, whatever fits. */
    void something() {
        Optional<Life.Goal> goal = diary.pick(life().goals).filter(Life.Goal::open);
        int kind = diary.random.nextInt(20);
        if (kind < 2) {
            evening();
        } else if (kind < 4) {
            time();
        } else if (goal.isEmpty() || kind < 6 && life().goals.values().stream().filter(Life.Goal::open).count() < MOST_OPEN) {
            begin();
        } else if (kind < 12) {
            step(goal.get());
        } else if (kind < 18) {
            way(goal.get());
        } else {
            change(goal.get());
        }
    }

    private void begin() {
        String title = diary.pick(TITLES);
        String measure = diary.pick(MEASURES);
        LocalDate by = diary.oneIn(3) ? null : diary.today().plusDays(diary.random.nextInt(400));
        UUID id = diary.done("a goal: " + title + ", " + measure + " by " + by, new NewGoal("Meet a good " + title).measure(measure).by(by));
        life().goals.put(id, new Life.Goal(id, title, !measure.isEmpty(), by, true, diary.told(id), Map.of(), new LinkedHashMap<>()));
    }

    private void step(Life.Goal goal) {
        Optional<Done> earlier = diary.pick(goal.done());
        if (earlier.isPresent() && diary.oneIn(6)) {
            diary.done("a step is deleted", new RemoveFromGoal(earlier.get().id()));
            life().goals.put(goal.id(), goal.without(earlier.get()));
            return;
        }
        LocalDate day = diary.today().minusDays(diary.oneIn(3) ? diary.random.nextInt(STRIDE) : 0);
        double amount = diary.pick(List.of(0, 0, 1, 2, -1));
        int minutes = diary.pick(List.of(0, 25, 90));
        UUID way = diary.oneIn(4) ? null : diary.pick(goal.ways()).map(Way::id).orElse(null);
        UUID effect = diary.oneIn(4) ? diary.somebody(p -> true).orElse(null) : null;
        UUID id = diary.done("a step to " + goal.id() + " on " + day + ": " + amount + " in " + minutes + " by " + way + " with " + effect,
                new AddProgress(goal.id()).on(day).amount(amount).minutes(minutes).way(way).sideEffect(effect).note("went on"));
        life().goals.put(goal.id(), goal.with(new Done(id, day, amount, minutes, way, effect)));
    }

    private void way(Life.Goal goal) {
        Optional<Way> known = diary.pick(goal.ways()).filter(way -> !way.ended());
        LocalDate today = diary.today();
        if (known.isEmpty() || diary.oneIn(4)) {
            UUID id = diary.done("a way to " + goal.id(), new AddWay(goal.id(), "Way " + goal.ways().size()));
            life().goals.put(goal.id(), goal.with(new Way(id, today, null, false)));
            return;
        }
        Way way = known.get();
        switch (diary.random.nextInt(4)) {
            case 0 -> {
                diary.done("way " + way.id() + " is left", ReviewWay.end(way.id()));
                life().goals.put(goal.id(), goal.with(way.looked(today, true)));
            }
            case 1 -> {
                UUID id = diary.done("another way than " + way.id(), ReviewWay.instead(way.id(), "Way " + goal.ways().size()));
                life().goals.put(goal.id(), goal.with(way.looked(today, true)).with(new Way(id, today, null, false)));
            }
            case 2 -> {
                diary.done("all ways of " + goal.id() + " are gone on with", diary.list.done(goal.id()));
                Life.Goal kept = goal;
                for (Way one : goal.ways().values()) {
                    kept = one.ended() ? kept : kept.with(one.looked(today, false));
                }
                life().goals.put(goal.id(), kept);
            }
            default -> {
                diary.done("way " + way.id() + " is gone on with", ReviewWay.goOn(way.id()));
                life().goals.put(goal.id(), goal.with(way.looked(today, false)));
            }
        }
    }

    private void change(Life.Goal goal) {
        switch (diary.random.nextInt(6)) {
            case 0 -> {
                diary.done("goal " + goal.id() + " is reached", SetGoal.reached(goal.id()));
                life().goals.put(goal.id(), goal.open(false));
            }
            case 1 -> {
                diary.done("goal " + goal.id() + " is dropped", SetGoal.dropped(goal.id()));
                life().goals.put(goal.id(), goal.open(false));
            }
            case 2 -> life().goals.values().stream().filter(other -> !other.open()).findFirst().ifPresent(other -> {
                diary.done("goal " + other.id() + " is to be reached after all", SetGoal.reopened(other.id()));
                life().goals.put(other.id(), other.open(true));
            });
            case 3 -> {
                LocalDate until = diary.today().plusDays(1 + diary.random.nextInt(14));
                diary.done("goal " + goal.id() + " is put off until " + until, diary.list.putOff(goal.id(), until));
                life().putOff.put(goal.id(), until);
            }
            case 4 -> {
                diary.done("goal " + goal.id() + " is deleted", new RemoveFromGoal(goal.id()));
                life().goals.remove(goal.id());
            }
            default -> {
                String measure = diary.pick(MEASURES);
                Optional<LocalDate> by = diary.oneIn(2) ? Optional.empty() : Optional.of(diary.today().plusDays(diary.random.nextInt(300)));
                diary.done("goal " + goal.id() + " says " + measure + " by " + by, new EditGoal(goal.id()).measure(measure).by(by));
                life().goals.put(goal.id(), goal.says(!measure.isEmpty(), by.orElse(null)));
            }
        }
    }

    private void time() {
        int minutes = 10 + diary.random.nextInt(100);
        LocalDate day = diary.today().minusDays(diary.random.nextInt(5));
        UUID id = diary.done("time for other things", new AddTime("The tax office", minutes).on(day));
        life().spent.put(id, new Spent(id, day, minutes));
    }

    /** An evening that was or is to come; or one of them is said to be for a goal, or not for it after all. */
    private void evening() {
        Optional<Evening> known = diary.pick(life().evenings);
        Optional<Life.Goal> goal = diary.pick(life().goals);
        if (known.isPresent() && goal.isPresent() && diary.oneIn(2)) {
            Evening evening = known.get();
            boolean serves = !evening.goals().contains(goal.get().id());
            diary.done("event " + evening.id() + (serves ? " is for " : " is not for ") + goal.get().id(),
                    new ServeGoal(evening.id(), goal.get().id(), serves));
            Set<UUID> goals = new HashSet<>(evening.goals());
            Stream.of(goal.get().id()).forEach(serves ? goals::add : goals::remove);
            life().evenings.put(evening.id(), new Evening(evening.id(), evening.day(), evening.minutes(), goals, evening.met()));
            return;
        }
        LocalDate day = diary.today().plusDays(diary.random.nextInt(60) - 30);
        int minutes = diary.oneIn(2) ? 0 : 120;
        Set<UUID> goals = goal.filter(g -> diary.oneIn(2)).map(g -> Set.of(g.id())).orElse(Set.of());
        Set<UUID> met = day.isAfter(diary.today()) ? Set.of() : diary.some();
        UUID id = diary.done("an evening on " + day + " for " + goals + " with " + met, new NewEvening(day, minutes, goals, met));
        life().evenings.put(id, new Evening(id, day, minutes, goals, met));
    }
}
