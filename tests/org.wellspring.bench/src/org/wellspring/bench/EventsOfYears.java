// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.Tx;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.Funnel;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.EventAim;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.Scale;

/** 5,000 events at which 60,000 people were met: the list of them, and what became of all (E3). */
final class EventsOfYears implements Measurement {
    private static final int VERSION = 1;
    private static final long SEED = 20_261_130;
    private static final int EVENTS = 5_000;
    private static final int MET = 12;
    private static final int PEOPLE = 10_000;
    private static final int INTERACTIONS = 100_000;
    private static final int FAVOURS = 20_000;
    private static final int AT_ONCE = 500;
    private static final int TIMES = 40;
    private static final int WARM_UP = 10;
    private static final int WITHIN = 30;
    /** What anybody would ask the file for the same rows: what is to be decided, what comes, what was. */
    private static final String LIST = """
            SELECT o.id, o.title, e.day, e.at, o.data ->> '$.end', o.data ->> '$.place', e.aim, o.data ->> '$.minutesSpent', e.expected, e.met, e.open,
              o.data ->> '$.closedOutOn' FROM events_event e JOIN object o ON o.n = e.n ORDER BY e.day DESC, e.at DESC, e.n DESC""";
    /** Likewise how many of those met heard from one, and had help, in the days after. */
    private static final String FUNNEL = """
            SELECT e.n, o.title, count(*), sum(EXISTS (SELECT 1 FROM link l JOIN object i ON i.n = l.source
                WHERE l.target = m.person AND l.feature = (SELECT n FROM feature WHERE name = 'participants')
                  AND l.at BETWEEN (e.day + 1) * 86400000 AND (e.day + 31) * 86400000 - 1
                  AND i.class = (SELECT n FROM class WHERE name = 'urn:wellspring:model#Interaction')
                  AND coalesce(i.data ->> '$.kind', 'call') NOT IN ('event', 'note') AND coalesce(i.data ->> '$.direction', 'both') <> 'in'
                  AND NOT coalesce(i.data ->> '$.attempt', 0) AND NOT coalesce(i.data ->> '$.planned', 0))),
              sum(EXISTS (SELECT 1 FROM link l JOIN object f ON f.n = l.source
                WHERE l.target = m.person AND l.feature = (SELECT n FROM feature WHERE name = 'person')
                  AND l.at BETWEEN e.day * 86400000 AND (e.day + 31) * 86400000 - 1
                  AND f.class = (SELECT n FROM class WHERE name = 'urn:wellspring:model#Favour')
                  AND coalesce(f.data ->> '$.direction', 'given') = 'given' AND NOT coalesce(f.data ->> '$.saleAttached', 0)))
            FROM events_event e JOIN object o ON o.n = e.n JOIN events_met m ON m.event = e.n
            WHERE e.day <= ?1 GROUP BY e.n""";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path book = setup.folder().resolve("events-" + VERSION);
        Samples listing = new Samples();
        Samples listingByHand = new Samples();
        Samples funnel = new Samples();
        Samples funnelByHand = new Samples();
        if (!Files.exists(book.resolve("told"))) {
            World.delete(book);
            tell(setup, book);
        }
        try (Space space = setup.spaces().open(book, Spaces.Options.here()); PlainSqlite plain = PlainSqlite.reading(World.file(book))) {
            long today = LocalDate.now(space.clock()).toEpochDay();
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                boolean counts = i >= WARM_UP;
                measure(counts, listing, () -> List.of(Shown.OPEN, Shown.COMING, Shown.PAST).forEach(one -> new Events(space).list(EventsQuery.of(one))));
                measure(counts, listingByHand, () -> plain.rows(LIST));
                if (i % 4 == 0) {
                    measure(counts, funnel, () -> Funnel.of(space, WITHIN));
                    measure(counts, funnelByHand, () -> plain.rows(FUNNEL, today));
                }
            }
        }
        return List.of(Figure.atMost("list of 5,000 events, 60,000 met, opened", listing.median(), Figure.Unit.MILLISECONDS, 60),
                Figure.ratio("list of 5,000 events, 60,000 met, opened", listing.median(), Figure.Unit.MILLISECONDS, "its rows by hand in SQL",
                        listingByHand.median(), 2),
                Figure.ratio("funnel over all events", funnel.median(), Figure.Unit.MILLISECONDS, "the same counts by hand in SQL", funnelByHand.median(), 2));
    }

    private static void measure(boolean counts, Samples samples, Samples.Work work) throws Exception {
        if (counts) {
            samples.time(work);
        } else {
            work.run();
        }
    }

    private static void tell(Setup setup, Path book) throws Exception {
        setup.progress().accept("Telling a world of %,d events, seed %d".formatted(EVENTS, SEED));
        RandomGenerator random = new SplittableRandom(SEED);
        try (Space space = setup.spaces().create(book, Spaces.Options.here())) {
            List<UUID> people = new Scale(space, SEED).people(PEOPLE);
            new Scale(space, SEED + 1).interactions(people, INTERACTIONS, 10_000, done -> {});
            LocalDate today = LocalDate.now(space.clock());
            for (int from = 0; from < EVENTS; from += AT_ONCE) {
                int first = from;
                space.background("Events", tx -> {
                    for (int i = first; i < first + AT_ONCE; i++) {
                        event(tx, people, random, today.plusDays(60 - i * 3L / 4), i, space.clock().getZone());
                    }
                });
            }
            for (int from = 0; from < FAVOURS; from += AT_ONCE) {
                space.background("Favours", tx -> {
                    for (int i = 0; i < AT_ONCE; i++) {
                        Favour favour = ModelFactory.eINSTANCE.createFavour();
                        favour.setDirection(FavourDirection.GIVEN);
                        favour.setPerson(tx.find(people.get(random.nextInt(people.size())), Person.class).orElseThrow());
                        favour.setWhat("A name");
                        favour.setOn(today.minusDays(random.nextInt(3_600)));
                        tx.add(favour);
                    }
                });
            }
        }
        Files.writeString(book.resolve("told"), "");
    }

    private static void event(Tx tx, List<UUID> people, RandomGenerator random, LocalDate day, int number, ZoneId zone) {
        Event event = ModelFactory.eINSTANCE.createEvent();
        event.setTitle("Lunch of table " + number % 40);
        event.setStart(day.atTime(12, 30).atZone(zone).toInstant());
        event.setTimeZone(zone.getId());
        event.setPlace("The Ostrich, Bristol");
        event.setAim(EventAim.get(1 + number % 4));
        event.setMinutesSpent(90 + number % 60);
        for (int i = 0; i < MET; i++) {
            Encounter encounter = ModelFactory.eINSTANCE.createEncounter();
            encounter.setPerson(tx.find(people.get(random.nextInt(people.size())), Person.class).orElseThrow());
            encounter.setLine("Seeks an architect");
            encounter.setNothing(i % 2 == 0);
            event.getEncounters().add(encounter);
        }
        tx.add(event);
    }
}
