// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rhythm;

import java.util.List;
import java.util.Optional;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.RhythmStage;

/** A person's rhythm in words: "Every month, by phone or coffee" (F4). */
public final class RhythmText {
    private static final String SELECT = """
            SELECT id, data ->> '$.purpose', data ->> '$.benefitThem', data ->> '$.benefitMe',
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.channels'))
            FROM object WHERE root = ? AND container IS NOT NULL AND +class = ?""";

    private final Rows rows;
    private final Texts texts;
    private final Durations durations;
    private final PersonRow row;
    private final long n;

    /**
     * The rhythm of somebody.
     *
     * @param texts those of the page
     * @param n the number of the person
     */
    public RhythmText(Rows rows, Texts texts, Durations durations, PersonRow row, long n) {
        this.rows = rows;
        this.texts = texts;
        this.durations = durations;
        this.row = row;
        this.n = n;
    }

    /** What the page says of it; empty where there is none. */
    public Optional<PersonPage.RhythmLine> read() {
        return row.rhythm() == RhythmStage.NONE ? Optional.empty()
                : rows.first(SELECT, this::line, n, ModelPackage.eINSTANCE.getRhythm());
    }

    private PersonPage.RhythmLine line(Row r) {
        String purpose = or(r.text(2));
        String them = or(r.text(3));
        String me = or(r.text(4));
        return new PersonPage.RhythmLine(r.id(1), row.rhythm(), sentence(or(r.text(5)).lines().toList()),
                them.isEmpty() && me.isEmpty() ? "" : texts.get("page.benefits", them, me), purpose,
                RhythmStage.missing(row.intervalDays(), purpose, them, me), row.nextDue());
    }

    private String sentence(List<String> channels) {
        String every = row.intervalDays() == 0 ? "" : durations.every(row.interval());
        String capital = every.isEmpty() ? "" : every.substring(0, 1).toUpperCase(texts.locale()) + every.substring(1);
        String by = channels.stream().reduce((one, other) -> texts.get("page.or", one, other)).orElse("");
        return by.isEmpty() || capital.isEmpty() ? capital + by : texts.get("page.every", capital, by);
    }

    private static String or(String text) {
        return text == null ? "" : text.strip();
    }
}
