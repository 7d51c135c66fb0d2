// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;

/** Reads many people at once: one statement for the people, one for all that they contain. */
public final class CardReader {
    private static final String PEOPLE = """
            SELECT n, id, json(data) FROM object WHERE n IN (SELECT value FROM json_each(?)) AND +class = ?""";
    // whatever is not listed here, sources above all, is not even read
    private static final String PARTS = """
            SELECT o.root, o.n, o.class, o.position, CASE o.class WHEN ?2 THEN NULL ELSE json(o.data) END, org.n, org.title
            FROM object o LEFT JOIN object org ON org.n = CASE o.class WHEN ?3 THEN o.data ->> '$.organization'
              WHEN ?9 THEN o.data ->> '$.other' END
            WHERE o.root IN (SELECT value FROM json_each(?1)) AND o.container IS NOT NULL
              AND +o.class IN (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""";
    private static final int ORGANIZATION = 6;

    private final TableWriter tables;
    private final Object[] arguments;

    public CardReader(TableWriter tables) {
        this.tables = tables;
        ModelPackage model = ModelPackage.eINSTANCE;
        arguments = new Object[] {null, model.getPhoto(), model.getRole(), model.getEmailAddress(), model.getPhoneNumber(),
                model.getNeed(), model.getWantedIntroduction(), model.getRhythm(), model.getRelation(), model.getPostalAddress()};
    }

    /** Those of these numbers that are people. */
    public List<StoredCard> read(Collection<Long> numbers) {
        String list = numbers.toString();
        Map<Long, StoredCard> people = new LinkedHashMap<>();
        tables.each(PEOPLE, r -> people.put(r.number(1), new StoredCard(r.number(1), r.id(2), r.text(3))), list,
                ModelPackage.eINSTANCE.getPerson());
        if (!people.isEmpty()) {
            arguments[0] = list;
            tables.query(PARTS, r -> people.containsKey(r.number(1)) && people.get(r.number(1)).parts().add(part(r)),
                    arguments);
        }
        return new ArrayList<>(people.values());
    }

    private static StoredCard.Part part(Row r) {
        boolean employed = !r.isNull(ORGANIZATION);
        return new StoredCard.Part(r.number(2), r.number(3), r.text(4), r.text(5), employed ? (Long) r.number(ORGANIZATION) : null,
                employed ? r.text(ORGANIZATION + 1) : null);
    }
}
