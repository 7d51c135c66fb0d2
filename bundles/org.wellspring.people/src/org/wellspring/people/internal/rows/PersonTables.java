// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.List;

import org.wellspring.model.PersonStatus;

/**
 * The tables about people. Others ask this bundle's API.
 * <p>
 * {@code person}: a row for each person. {@code n} is the person's number; {@code folded} the folded name and {@code
 * sort} its sort key; {@code organization, organization_n, title} of the current role (null for none) and {@code place}
 * what to sort by it; {@code kinds, tags} one to a line; {@code status} 0 active, 1 left, 2 deceased; {@code photo, key,
 * help_closed} flags; {@code silent} 1 for who did not answer and is left in peace until they do (T10, T12), 2 for who was written to a second time (T9), else 0; {@code wrote_day} epoch day of the last letter that waits for an answer, null for none (T8); {@code spoke_day} epoch day of the last conversation, a word to many being none (F6), null for none; {@code met_on} epoch day. {@code last_touch} epoch ms, which may lie ahead, {@code last_day} its epoch day,
 * {@code two_way_day} the epoch day of the last two-way touch (M1), {@code last_kind} the kind's word, {@code touches}
 * how many touches were logged. {@code stage} code of {@code RhythmStage}, {@code rhythm_n} the rhythm's number,
 * {@code ideal, longest} days, {@code months, longest_months} calendar months where the interval is one of those, {@code started_on} epoch
 * day, {@code next_due} epoch day (F5, null when muted).
 * {@code needs, wanted} how many are open (M3). {@code emails, phones} keys, one to a line; {@code words} all that
 * finds the person, folded, with kinds between characters 1, tags between characters 2, names of relations (M14), who
 * are somebody else, between characters 3, and where the person lives and works, street by street, between characters 4.
 * <p>
 * {@code person_key(kind, value, n)}: kind 'name' (folded), 'email' (lower case) or 'phone' (E.164, or digits where no
 * country is known); and one row of kind 'region' with the country that numbers were read by, one of kind 'zone' with the
 * time zone of the days.
 * <p>
 * {@code person_aside(source, n)}: interactions with a person that are no touch: notes to oneself, tries that reached nobody,
 * plans.
 * <p>
 * {@code person_plan(n, day)}: interactions that are planned, with their day as ISO text; no touch either.
 * <p>
 * {@code person_event(n)}: touches at an event (F8).
 * <p>
 * {@code person_many(n)}: words that went to many at once (F8).
 * <p>
 * {@code person_peace(n, until)}: who is left in peace (T12, T15), until the epoch day {@code until}, on which they may be reached again;
 * {@code ComingUp} asks it.
 * <p>
 * {@code person_wish(optout, value, until)}: opt-outs of people who are no longer in the book, by the keys of their addresses and numbers; {@code until}
 * as above, null where they are about one way.
 * <p>
 * {@code person_word(word, n)}: stems of what a person does and where, to match needs and wanted introductions.
 */
public final class PersonTables {
    public static final String NAME = "person";

    static final List<String> SCHEMA = List.of(
            """
            CREATE TABLE person(n INTEGER PRIMARY KEY, id BLOB NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
              sort TEXT NOT NULL, organization TEXT, organization_n INTEGER, title TEXT, place TEXT NOT NULL,
              kinds TEXT NOT NULL, tags TEXT NOT NULL, status INTEGER NOT NULL, photo INTEGER NOT NULL,
              key INTEGER NOT NULL, help_closed INTEGER NOT NULL, silent INTEGER NOT NULL, wrote_day INTEGER, spoke_day INTEGER, met_on INTEGER,
              last_touch INTEGER, last_day INTEGER, two_way_day INTEGER, last_kind TEXT, touches INTEGER NOT NULL,
              stage INTEGER NOT NULL, rhythm_n INTEGER, ideal INTEGER NOT NULL, months INTEGER NOT NULL, longest INTEGER NOT NULL,
              longest_months INTEGER NOT NULL, started_on INTEGER, next_due INTEGER, needs INTEGER NOT NULL, wanted INTEGER NOT NULL,
              emails TEXT NOT NULL, phones TEXT NOT NULL, stems TEXT NOT NULL, words TEXT NOT NULL)""",
            // covers every filter of a list, so that a page by name reads this index alone
            """
            CREATE INDEX person_find ON person(sort, status, last_day, two_way_day, touches, key, needs, wanted, words)""",
            "CREATE INDEX person_touch ON person(last_touch, status, spoke_day, last_day)",
            "CREATE INDEX person_due ON person(next_due, status, key, stage, rhythm_n, last_day)",
            "CREATE INDEX person_silent ON person(silent, id) WHERE silent > 0",
            "CREATE INDEX person_wrote ON person(wrote_day) WHERE wrote_day IS NOT NULL",
            // clients are few, and asked for with each list of a day (M7)
            """
            CREATE INDEX person_client ON person(n) WHERE status = 0 AND instr(char(10) || lower(kinds) || char(10), char(10) || 'client' || char(10)) > 0""",
            "CREATE INDEX person_place ON person(place, sort, status)",
            "CREATE INDEX person_met ON person(met_on) WHERE met_on IS NOT NULL",
            "CREATE INDEX person_organization ON person(organization_n) WHERE organization_n IS NOT NULL",
            "CREATE TABLE person_key(kind TEXT, value TEXT, n INTEGER, PRIMARY KEY(kind, value, n)) WITHOUT ROWID",
            "CREATE TABLE person_aside(source INTEGER, n INTEGER, PRIMARY KEY(source, n)) WITHOUT ROWID",
            "CREATE INDEX person_aside_of ON person_aside(n)",
            "CREATE TABLE person_plan(n INTEGER PRIMARY KEY, day TEXT NOT NULL)",
            "CREATE TABLE person_event(n INTEGER PRIMARY KEY)",
            "CREATE TABLE person_wish(optout INTEGER, value TEXT, until INTEGER, PRIMARY KEY(optout, value)) WITHOUT ROWID",
            "CREATE INDEX person_wish_value ON person_wish(value)",
            "CREATE TABLE person_many(n INTEGER PRIMARY KEY)",
            "CREATE TABLE person_peace(n INTEGER PRIMARY KEY, until INTEGER NOT NULL)",
            "CREATE TABLE person_word(word TEXT, n INTEGER, PRIMARY KEY(word, n)) WITHOUT ROWID");

    private PersonTables() {
    }

    /** The number of a status in a row. The model's own numbers are all 0 (docs/facts/emf.md). */
    public static int code(PersonStatus status) {
        return switch (status) {
            case ACTIVE -> 0;
            case LEFT -> 1;
            case DECEASED -> 2;
        };
    }

    /** The status of such a number. */
    public static PersonStatus status(long code) {
        return PersonStatus.VALUES.stream().filter(status -> code(status) == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a person has the number " + code));
    }
}
