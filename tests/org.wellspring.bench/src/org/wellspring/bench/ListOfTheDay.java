// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.followup.Today;

/** Whom to get back to today, asked anew each time. */
final class ListOfTheDay implements Measurement {
    private static final int TIMES = 50;
    private static final int WARM_UP = 100;
    private static final int ROWS = 20;
    /** The window's first screens, and the week ahead. */
    private static final int PAGE = 100;
    /** What anybody would ask the file for the same rows: what is due, and whose day it is. */
    private static final String BY_HAND = """
            SELECT * FROM (SELECT d.n, o.title, p.name, p.organization, d.day FROM followup_due d JOIN object o ON o.n = d.n LEFT JOIN person p ON p.n = d.person
              WHERE d.alarm = 1 AND d.muted = 0 AND coalesce(d.day, d.made + 7) <= ?1 ORDER BY d.kind, d.day LIMIT 100)
            UNION ALL SELECT * FROM (SELECT p.n, '', p.name, p.organization, p.next_due FROM person p
              WHERE p.next_due <= ?1 AND p.status = 0 ORDER BY p.key DESC, p.stage DESC, p.next_due LIMIT 100)
            UNION ALL SELECT * FROM (SELECT d.n, '', p.name, p.organization, d.day FROM followup_day d JOIN person p ON p.n = d.person
              WHERE d.day BETWEEN ?2 AND ?2 + 7)
            UNION ALL SELECT * FROM (SELECT p.n, '', p.name, p.organization, p.met_on FROM person p
              WHERE p.met_on <= ?1 AND p.status = 0 ORDER BY p.met_on DESC LIMIT 10)""";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples asking = new Samples();
        Samples firstTime = new Samples();
        Samples complete = new Samples();
        Samples byHand = new Samples();
        try (Space space = World.of(setup).open(setup)) {
            firstTime.time(() -> setup.today().of(space, ROWS));
            for (int i = 0; i < WARM_UP; i++) {
                setup.today().of(space, ROWS);
            }
            for (int i = 0; i < TIMES; i++) {
                asking.time(() -> setup.today().of(space, ROWS));
            }
            complete(setup, space, complete, byHand);
        }
        return List.of(Figure.atMost("today query", asking.median(), Figure.Unit.MILLISECONDS, 50),
                Figure.plain("today query, the first after opening", firstTime.median(), Figure.Unit.MILLISECONDS),
                Figure.atMost("today complete, with the week ahead", complete.median(), Figure.Unit.MILLISECONDS, 60),
                Figure.ratio("today complete, with the week ahead", complete.median(), Figure.Unit.MILLISECONDS, "its rows by hand in SQL", byHand.median(),
                        2));
    }

    private static void complete(Setup setup, Space space, Samples complete, Samples byHand) throws Exception {
        LocalDate today = LocalDate.now(space.clock());
        long day = today.toEpochDay();
        int ofYear = today.getMonthValue() * 100 + today.getDayOfMonth();
        try (PlainSqlite plain = PlainSqlite.reading(World.file(World.of(setup).book()))) {
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                Samples.Work page = () -> setup.today().page(space, today, PAGE, Today.WEEK);
                Samples.Work rows = () -> plain.rows(BY_HAND, day, ofYear);
                if (i < WARM_UP) {
                    page.run();
                    rows.run();
                } else {
                    complete.time(page);
                    byHand.time(rows);
                }
            }
        }
    }
}
