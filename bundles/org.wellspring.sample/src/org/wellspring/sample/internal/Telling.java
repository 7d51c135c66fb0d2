// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.wellspring.model.base.Entity;

/** Makes objects of the lines of a script. */
public final class Telling {
    /** One for all, so that the same day always tells the same world. */
    private static final long SEED = 20_210_422L;
    private final Map<String, Consumer<Line>> words = new HashMap<>();
    private final SampleBook book = new SampleBook();
    private final Days days;
    private final Story story;
    private final MomentLines timeline;

    /** On this day, with times of day in this zone. */
    public Telling(LocalDate today, ZoneId zone) {
        days = new Days(today, zone);
        story = new Story(book);
        timeline = new MomentLines(book, days, story, new Random(SEED));
        new PlaceLines(book, days).learn(words);
        new Portrayal(days, story).learn(words);
        new TieLines(book, days, story).learn(words);
        new FollowUps(book, days, story).learn(words);
        new Ledger(book, days).learn(words);
        words.put("every", timeline::habit);
    }

    /**
     * Tells a script from beginning to end.
     *
     * @throws IllegalArgumentException naming the line that can't be understood
     */
    public SampleBook tell(List<Line> script) {
        script.stream().filter(l -> l.word().equals("=")).forEach(book::newPerson);
        script.forEach(this::tell);
        SampleIds ids = new SampleIds(days.today(), SEED);
        book.inOrder().forEach(o -> identify(o, ids));
        return book;
    }

    private void tell(Line line) {
        if (line.word().equals("=")) {
            story.turnTo(line);
        } else if (line.word().startsWith("-")) {
            timeline.moment(line);
        } else {
            words.getOrDefault(line.word(), l -> {
                throw l.wrong("unknown word");
            }).accept(line);
        }
    }

    private static void identify(Entity object, SampleIds ids) {
        object.setId(ids.next());
        object.eContents().forEach(child -> identify((Entity) child, ids));
    }
}
