// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Purpose;

/** Understands lines about what happened with a person: single moments, favours, and habits. */
final class MomentLines {
    private static final int FIVE_MINUTES = 5;
    private final SampleBook book;
    private final Days days;
    private final Story story;
    private final Random random;
    private final Map<String, Favour> favours = new HashMap<>();

    MomentLines(SampleBook book, Days days, Story story, Random random) {
        this.book = book;
        this.days = days;
        this.story = story;
        this.random = random;
    }

    /** A line that begins with a day: a touch, or help given or received. */
    void moment(Line line) {
        LocalDate day = days.day(new Line(line.place(), line.word(), List.of(line.word())), 0);
        if (line.head().startsWith("gave ")) {
            favour(line, day, FavourDirection.GIVEN);
        } else if (line.head().startsWith("got ")) {
            favour(line, day, FavourDirection.RECEIVED);
        } else {
            Interaction interaction = Moment.of(book, line, story.of(line), line.head());
            interaction.setSummary(line.need(1));
            interaction.setNote(line.text(2));
            interaction.getTopics().addAll(line.names(3));
            happened(line, interaction, day);
        }
    }

    private void favour(Line line, LocalDate day, FavourDirection direction) {
        List<String> words = Arrays.asList(line.head().split("\\s+"));
        Favour favour = ModelFactory.eINSTANCE.createFavour();
        favour.setDirection(direction);
        favour.setType(FavourType.get(words.get(1)));
        favour.setPerson(story.of(line));
        favour.setOn(day);
        favour.setWhat(line.need(1));
        favour.setUnasked(words.contains("unasked"));
        words.stream().filter(word -> word.matches("\\d+m")).findFirst()
                .ifPresent(time -> favour.setMinutes(Integer.parseInt(time.substring(0, time.length() - 1))));
        if (direction == FavourDirection.RECEIVED) {
            favour.setRepaidOn(days.day(line, 2));
        } else {
            favour.setNote(line.text(2));
        }
        line.field(3).ifPresent(earlier -> {
            Favour before = favours.get(earlier);
            if (before == null) {
                throw line.wrong("no favour before it says: " + earlier);
            }
            favour.setContinues(before);
        });
        favours.put(favour.getWhat(), favour);
        book.add(favour);
    }

    /** {@code every 42 from -900 to -60 kind … | summary | summary}: about every 42 days, the summaries in turn. */
    void habit(Line line) {
        String[] words = line.head().split("\\s+", 6);
        int interval = Integer.parseInt(words[0]);
        int to = Integer.parseInt(words[4]);
        int turn = 0;
        for (int day = Integer.parseInt(words[2]); day <= to; day += interval * (80 + random.nextInt(41)) / 100) {
            Interaction interaction = Moment.of(book, line, story.of(line), words[5]);
            LocalDate date = days.today().plusDays(day);
            interaction.setSummary(line.need(1 + turn++ % (line.fields().size() - 1)));
            happened(line, interaction,
                    interaction.getPurpose() == Purpose.KEEPING_IN_TOUCH ? date : Days.workday(date));
        }
    }

    private void happened(Line line, Interaction interaction, LocalDate day) {
        if (interaction.getEvent() == null) {
            interaction.setAt(days.at(day, time(interaction)));
        } else {
            Instant start = interaction.getEvent().getStart();
            if (!start.atZone(days.zone()).toLocalDate().equals(day)) {
                throw line.wrong("that event was on another day");
            }
            interaction.setAt(start);
        }
        interaction.setDay(day);
        book.add(interaction);
    }

    private LocalTime time(Interaction interaction) {
        int first = interaction.getPurpose() == Purpose.KEEPING_IN_TOUCH ? 17 : 9;
        int hours = interaction.getPurpose() == Purpose.KEEPING_IN_TOUCH ? 4 : 8;
        return LocalTime.of(first, 0).plusMinutes((long) random.nextInt(hours * 60 / FIVE_MINUTES) * FIVE_MINUTES);
    }
}
