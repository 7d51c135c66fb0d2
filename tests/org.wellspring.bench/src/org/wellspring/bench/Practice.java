// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ConsentState;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Goal;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;

/** What ten years of the practice leave in a book: help given and received, introductions, goals. */
final class Practice {
    private static final int AT_ONCE = 10_000;
    private static final int YEARS_DAYS = 3650;
    private static final List<String> THINGS = List.of("An article on timber stairs", "The number of a good carpenter", "Two hours on a talk",
            "Where to apply for a grant", "Read the first chapter", "A word to the jury");
    private static final List<String> AIMS = List.of("Speak at two museum evenings", "Find a partner for the lights", "Fill the spring course");

    private Practice() {
    }

    /** Tells it. */
    static void tell(Space space, List<UUID> people, Size size, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        LocalDate today = LocalDate.now(space.clock());
        for (int from = 0; from < size.favours(); from += AT_ONCE) {
            int many = Math.min(AT_ONCE, size.favours() - from);
            space.background("Note help", tx -> {
                for (int i = 0; i < many; i++) {
                    favour(tx, person(tx, people, random), random, today);
                }
            });
        }
        space.background("Introduce", tx -> {
            for (int i = 0; i < size.introductions(); i++) {
                introduction(tx, person(tx, people, random), person(tx, people, random), random, today);
            }
        });
        space.background("Aim", tx -> {
            for (int i = 0; i < size.goals; i++) {
                Goal goal = ModelFactory.eINSTANCE.createGoal();
                goal.setOutcome(AIMS.get(i % AIMS.size()) + " " + i);
                goal.setMeasure("evenings");
                goal.setTarget(2);
                goal.setBy(today.plusDays(random.nextInt(YEARS_DAYS / 5)));
                tx.add(goal);
            }
        });
    }

    private static Person person(Tx tx, List<UUID> people, RandomGenerator random) {
        return tx.find(people.get(random.nextInt(people.size())), Person.class).orElseThrow();
    }

    private static void favour(Tx tx, Person person, RandomGenerator random, LocalDate today) {
        Favour favour = ModelFactory.eINSTANCE.createFavour();
        boolean given = random.nextInt(3) > 0;
        favour.setDirection(given ? FavourDirection.GIVEN : FavourDirection.RECEIVED);
        favour.setType(FavourType.VALUES.get(random.nextInt(FavourType.VALUES.size())));
        favour.setPerson(person);
        favour.setWhat(THINGS.get(random.nextInt(THINGS.size())));
        favour.setOn(today.minusDays(random.nextInt(YEARS_DAYS)));
        favour.setMinutes(random.nextInt(60));
        if (!given && random.nextInt(10) > 0) {
            favour.setRepaidOn(favour.getOn().plusDays(1));
        }
        tx.add(favour);
    }

    private static void introduction(Tx tx, Person a, Person b, RandomGenerator random, LocalDate today) {
        if (a == b) {
            return;
        }
        Introduction one = ModelFactory.eINSTANCE.createIntroduction();
        one.setA(a);
        one.setB(b);
        one.setWhyA("Builds stages");
        one.setWhyB("Lights them");
        one.setProposedOn(today.minusDays(random.nextInt(YEARS_DAYS)));
        if (random.nextInt(20) > 0) {
            one.setStateA(ConsentState.ACCEPTED);
            one.setStateB(ConsentState.ACCEPTED);
            one.setMadeOn(one.getProposedOn().plusDays(3));
            one.setThankedOn(one.getMadeOn().plusDays(20));
        }
        tx.add(one);
    }
}
