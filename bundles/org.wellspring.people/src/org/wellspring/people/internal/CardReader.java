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
            SELECT n, id, data ->> '$.name', data ->> '$.sortAs', data ->> '$.givenName', data ->> '$.familyName',
              data ->> '$.status', data ->> '$.keyRelationship', data ->> '$.helpClosed', data ->> '$.metOn',
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.nicknames')), data ->> '$.phoneticName',
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.kinds')),
              (SELECT group_concat(value, char(10)) FROM json_each(data, '$.tags'))
            FROM object WHERE n IN (SELECT value FROM json_each(?)) AND class = ?""";
    // the photo's content is never read; whatever is not listed here, sources above all, is not even parsed
    private static final String PARTS = """
            SELECT o.root, o.class, o.n,
              coalesce(o.data ->> '$.address', o.data ->> '$.number', o.data ->> '$.title'),
              o.data ->> '$.state', o.data ->> '$.department', o.data ->> '$.organization', org.title,
              o.data ->> '$.to', o.data ->> '$.agreedBy', o.data ->> '$.idealDays', o.data ->> '$.maxDays',
              trim(coalesce(o.data ->> '$.purpose', '')) <> '' AND trim(coalesce(o.data ->> '$.benefitThem', '')) <> ''
                AND trim(coalesce(o.data ->> '$.benefitMe', '')) <> '', o.data ->> '$.startedOn'
            FROM object o LEFT JOIN object org ON org.n = o.data ->> '$.organization'
            WHERE o.root IN (SELECT value FROM json_each(?)) AND o.container IS NOT NULL
              AND o.class IN (?, ?, ?, ?, ?, ?)
            ORDER BY o.root, o.position""";
    private static final String PHOTOS = """
            SELECT root FROM object
            WHERE root IN (SELECT value FROM json_each(?)) AND container IS NOT NULL AND class = ?""";

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
        tables.query(PARTS, r -> part(people.get(r.number(1)), r), list, email, phone, role, need, wanted, rhythm);
        if (photo >= 0) {
            tables.query(PHOTOS, r -> people.containsKey(r.number(1)) && (people.get(r.number(1)).photo = true), list,
                    photo);
        }
        return people.values();
    }

    private static CardFacts person(Row r) {
        CardFacts facts = new CardFacts(r.number(1));
        facts.id = r.id(2);
        facts.name = r.text(3) == null ? "" : r.text(3);
        facts.sortAs = r.text(4);
        facts.given = r.text(5);
        facts.family = r.text(6);
        facts.status = r.text(7);
        facts.key = r.flag(8);
        facts.helpClosed = r.flag(9);
        facts.metOn = day(r.text(10));
        facts.alsoKnown = (r.text(11) == null ? "" : r.text(11)) + "\n" + (r.text(12) == null ? "" : r.text(12));
        addLines(facts.kinds, r.text(13));
        addLines(facts.tags, r.text(14));
        return facts;
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
            add(facts.emails, r.text(4));
        } else if (type == phone) {
            add(facts.numbers, r.text(4));
        } else if (type == role) {
            // M11: the first role on the card without an end is the current one
            if (facts.role == null && r.text(9) == null) {
                facts.role = new CardFacts.RoleFact(r.text(4), r.text(6), r.isNull(8) ? null : (Long) r.number(7),
                        r.text(8));
            }
        } else if (type == need) {
            facts.needs += open(r.text(5)) ? 1 : 0;
        } else if (type == wanted) {
            facts.wanted += open(r.text(5)) ? 1 : 0;
        } else if (type == rhythm) {
            facts.rhythm = new CardFacts.RhythmFact(r.number(3), r.text(5), r.text(10), (int) r.number(11),
                    (int) r.number(12), r.flag(13), day(r.text(14)));
        }
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
