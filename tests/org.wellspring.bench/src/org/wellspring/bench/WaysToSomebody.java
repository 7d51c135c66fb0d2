// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.jgrapht.traverse.BreadthFirstIterator;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.SocialTie;
import org.wellspring.people.internal.paths.Bond;
import org.wellspring.people.internal.paths.PathSearch;
import org.wellspring.people.internal.paths.TieGraph;
import org.wellspring.people.paths.Paths;

/** Who reaches a company or a role, over 20,000 ties, three steps. */
final class WaysToSomebody implements Measurement {
    private static final int TIES = 20_000;
    private static final int AT_ONCE = 5_000;
    private static final int TIMES = 60;
    private static final int WARM_UP = 15;
    private static final int WAYS = 10;
    private static final List<String> SOUGHT = List.of("architect", "curator", "engineer", "director", "printer");

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples asking = new Samples();
        Samples walking = new Samples();
        Samples reading = new Samples();
        try (Space space = World.of(setup).open(setup)) {
            List<UUID> people = space.all(ModelPackage.eINSTANCE.getPerson());
            tie(space, people);
            Paths paths = new Paths();
            reading.time(() -> paths.to(space, SOUGHT.getFirst(), WAYS));
            TieGraph ties = TieGraph.of(space);
            List<Long> starts = List.copyOf(ties.graph().vertexSet());
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                String sought = SOUGHT.get(i % SOUGHT.size());
                long start = starts.get(i * 31 % starts.size());
                Samples.Work ask = () -> paths.to(space, sought, WAYS);
                Samples.Work walk = () -> walk(ties, start);
                if (i < WARM_UP) {
                    ask.run();
                    walk.run();
                } else {
                    asking.time(ask);
                    walking.time(walk);
                }
            }
        }
        return List.of(Figure.atMost("paths to a role, three steps, 20,000 ties", asking.median(), Figure.Unit.MILLISECONDS, 20),
                Figure.ratio("paths to a role, three steps, 20,000 ties", asking.median(), Figure.Unit.MILLISECONDS,
                        "JGraphT breadth first on the loaded graph",
                        walking.median(), 1.2),
                Figure.plain("paths, the first after a change", reading.median(), Figure.Unit.MILLISECONDS));
    }

    /** As far as three ties go; an organization lies between two people, so that may be twice as many edges. */
    private static void walk(TieGraph ties, long start) {
        BreadthFirstIterator<Long, Bond> walk = new BreadthFirstIterator<>(ties.graph(), start);
        while (walk.hasNext()) {
            if (walk.getDepth(walk.next()) > 2 * PathSearch.MOST_HOPS) {
                return;
            }
        }
    }

    private static void tie(Space space, List<UUID> people) {
        RandomGenerator random = new SplittableRandom(7);
        for (int from = 0; from < TIES; from += AT_ONCE) {
            space.background("Ties", tx -> {
                for (int i = 0; i < AT_ONCE; i++) {
                    Person one = tx.find(people.get(random.nextInt(people.size())), Person.class).orElseThrow();
                    SocialTie tie = ModelFactory.eINSTANCE.createSocialTie();
                    tie.setOther(tx.find(people.get(random.nextInt(people.size())), Person.class).orElseThrow());
                    tie.setKind("plays chess with");
                    one.getTies().add(tie);
                }
            });
        }
    }
}
