// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.wellspring.capture.Part;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;

/** Reads clauses by themselves, as {@link Weights} is trained on: by the code that reads those of a sentence. One thread. */
public final class Clauses {
    private final Map<String, Words> words = new HashMap<>();
    private final DayReader days;
    private final Book book;

    /** Of people and days as this book has them. */
    public Clauses(Space space) {
        days = DayReader.of(space);
        book = new Book(space, days.today());
    }

    /** What a clause in one of our languages has, in which these places name people. */
    public Set<String> things(String language, String clause, List<Part.Span> people) {
        Words own = words.computeIfAbsent(language, code -> new Words(code, Reader.file(code)));
        return Clause.of(new Stretch(clause, 0), people, own, new SentenceDays(days, own, book)).features();
    }
}
