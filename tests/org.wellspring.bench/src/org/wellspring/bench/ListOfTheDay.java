// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.List;

import org.wellspring.core.Space;

/** Whom to get back to today, asked anew each time. */
final class ListOfTheDay implements Measurement {
    private static final int TIMES = 50;
    private static final int WARM_UP = 10;
    private static final int ROWS = 20;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples asking = new Samples();
        Samples firstTime = new Samples();
        try (Space space = World.of(setup).open(setup)) {
            firstTime.time(() -> setup.today().of(space, ROWS));
            for (int i = 0; i < WARM_UP; i++) {
                setup.today().of(space, ROWS);
            }
            for (int i = 0; i < TIMES; i++) {
                asking.time(() -> setup.today().of(space, ROWS));
            }
        }
        return List.of(Figure.atMost("today query", asking.median(), Figure.Unit.MILLISECONDS, 50),
                Figure.plain("today query, the first after opening", firstTime.median(), Figure.Unit.MILLISECONDS));
    }
}
