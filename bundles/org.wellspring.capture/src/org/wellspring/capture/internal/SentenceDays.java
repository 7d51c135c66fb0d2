// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/** The days of one sentence in its language: each stretch is read once, and what is somebody's name is no day. One thread. */
final class SentenceDays {
    private record Asked(String text, Toward toward) {
    }

    private final DayReader reader;
    private final Words words;
    private final Map<Asked, List<DayReader.Found>> found = new HashMap<>();

    SentenceDays(DayReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    LocalDate today() {
        return reader.today();
    }

    /** What a whole text says. */
    DayAnswer read(String text, Toward toward) {
        return reader.read(text, toward);
    }

    /** The days that a text names, in its order; "Herr Freitag" and "un tal Domingo" are none, "by Friday" is none that is past. */
    List<DayReader.Found> find(String text, Toward toward) {
        return found.computeIfAbsent(new Asked(text, toward), asked -> reader.find(text, toward, List.of(words.code())).stream()
                .filter(day -> !words.titled(Folded.of(text.substring(0, day.from()))))
                .filter(day -> toward != Toward.PAST || !words.starting("until").matcher(Folded.of(text.substring(day.from(), day.to()))).find()).toList());
    }
}
