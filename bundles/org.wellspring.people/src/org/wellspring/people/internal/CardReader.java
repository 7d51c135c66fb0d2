// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;

/** Reads many people at once: one statement for the people, one for all that they contain. */
final class CardReader {
    private static final String PEOPLE = """
            SELECT n, data ->> '$.name', data ->> '$.sortAs', data ->> '$.givenName', data ->> '$.familyName',
              data ->> '$.status', data ->> '$.keyRelationship', data ->> '$.helpClosed', data ->> '$.metOn',
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.nicknames')), concat_ws(char(10), data ->> '$.phoneticName', data ->> '$.additionalNames'),
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.kinds')),
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.tags'))
            FROM object WHERE n IN (SELECT value FROM json_each(?)) AND +class = ?""";
    // whatever is not listed here, sources above all, is not even parsed, and of each only what is needed
    private static final String PARTS = """
            SELECT o.root, o.class,
              CASE o.class WHEN ?2 THEN o.data ->> '$.address' WHEN ?3 THEN o.data ->> '$.number'
                WHEN ?4 THEN o.data ->> '$.title' ELSE o.data ->> '$.state' END,
              CASE o.class WHEN ?4 THEN o.data ->> '$.department' END, org.n, org.title,
              CASE o.class WHEN ?4 THEN o.data ->> '$.to' END
            FROM object o LEFT JOIN object org ON org.n = CASE o.class WHEN ?4 THEN o.data ->> '$.organization' END
            WHERE o.root IN (SELECT value FROM json_each(?1)) AND o.container IS NOT NULL AND +o.class IN (?2, ?3, ?4, ?5, ?6)
            ORDER BY o.root, o.position""";
    private static final String RHYTHMS = """
            SELECT root, n, data ->> '$.state', data ->> '$.agreedBy', data ->> '$.idealDays', data ->> '$.maxDays',
              trim(coalesce(data ->> '$.purpose', '')) <> '' AND trim(coalesce(data ->> '$.benefitThem', '')) <> ''
                AND trim(coalesce(data ->> '$.benefitMe', '')) <> '', data ->> '$.startedOn'
            FROM object WHERE root IN (SELECT value FROM json_each(?)) AND container IS NOT NULL AND +class = ?""";
    // the photo's content is never read
    private static final String PHOTOS = """
            SELECT root FROM object
            WHERE root IN (SELECT value FROM json_each(?)) AND container IS NOT NULL AND +class = ?""";

    private final TableWriter tables;
    private final long person;
    private final long email;
    private final long phone;
    private final long role;
    private final long need;
    private final long wanted;
    private final long rhythm;
    private final long photo;

    CardReader(TableWriter tables) {
        this.tables = tables;
        ModelPackage model = ModelPackage.eINSTANCE;
        person = tables.number(model.getPerson());
        email = tables.number(model.getEmailAddress());
        phone = tables.number(model.getPhoneNumber());
        role = tables.number(model.getRole());
        need = tables.number(model.getNeed());
        wanted = tables.number(model.getWantedIntroduction());
        rhythm = tables.number(model.getRhythm());
        photo = tables.number(model.getPhoto());
    }

    /** The facts of those of these numbers that are people. */
    Collection<CardFacts> read(Collection<Long> numbers) {
        String list = numbers.toString();
        Map<Long, CardFacts> people = new LinkedHashMap<>();
        tables.query(PEOPLE, r -> people.put(r.number(1), person(r)), list, person);
        if (people.isEmpty()) {
            return List.of();
        }
        tables.query(PARTS, r -> part(people.get(r.number(1)), r), list, email, phone, role, need, wanted);
        if (rhythm >= 0) {
            tables.query(RHYTHMS, r -> rhythm(people.get(r.number(1)), r), list, rhythm);
        }
        if (photo >= 0) {
            tables.query(PHOTOS, r -> people.containsKey(r.number(1)) && (people.get(r.number(1)).photo = true), list,
                    photo);
        }
        return people.values();
    }

    private static CardFacts person(Row r) {
        CardFacts facts = new CardFacts(r.number(1));
        facts.name = or(r.text(2), "");
        facts.sortAs = r.text(3);
        facts.given = r.text(4);
        facts.family = r.text(5);
        facts.status = r.text(6);
        facts.key = r.flag(7);
        facts.helpClosed = r.flag(8);
        facts.metOn = day(r.text(9));
        facts.alsoKnown = or(r.text(10), "") + "\n" + or(r.text(11), "");
        addLines(facts.kinds, r.text(12));
        addLines(facts.tags, r.text(13));
        return facts;
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static void addLines(List<String> lines, String text) {
        if (text != null && !text.isEmpty()) {
            lines.addAll(text.lines().filter(line -> !line.isBlank()).toList());
        }
    }

    private boolean part(CardFacts facts, Row r) {
        if (facts == null) {
            return false;
        }
        long type = r.number(2);
        if (type == email) {
            add(facts.emails, r.text(3));
        } else if (type == phone) {
            add(facts.numbers, r.text(3));
        } else if (type == need) {
            facts.needs += open(r.text(3)) ? 1 : 0;
        } else if (type == wanted) {
            facts.wanted += open(r.text(3)) ? 1 : 0;
        } else if (facts.role == null && r.text(7) == null) {
            // M11: the first role on the card without an end is the current one
            facts.role = new CardFacts.RoleFact(r.text(3), r.text(4), r.isNull(5) ? null : (Long) r.number(5), r.text(6));
        }
        return true;
    }

    private static boolean rhythm(CardFacts facts, Row r) {
        if (facts == null) {
            return false;
        }
        facts.rhythm = new CardFacts.RhythmFact(r.number(2), r.text(3), r.text(4), (int) r.number(5), (int) r.number(6),
                r.flag(7), day(r.text(8)));
        return true;
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
    }

    /** F10: an acknowledged need stays matchable. */
    private static boolean open(String state) {
        return state == null || state.equals("open") || state.equals("acknowledged");
    }

    private static Long day(String iso) {
        return Json.day(iso).map(LocalDate::toEpochDay).orElse(null);
    }
}
