// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonPage;

/** The ways to reach a person, in the order of the card (M12). */
public final class Contacts {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String SELECT = """
            SELECT id, CASE class WHEN ?2 THEN 'email' WHEN ?3 THEN 'phone' WHEN ?4 THEN 'address' ELSE 'link' END AS kind,
              data ->> '$.label', data ->> '$.preferred',
              coalesce(data ->> '$.address', data ->> '$.number', data ->> '$.uri'),
              data ->> '$.street', data ->> '$.extended', data ->> '$.poBox', data ->> '$.postalCode', data ->> '$.locality', data ->> '$.region', data ->> '$.country'
            FROM object WHERE root = ?1 AND container IS NOT NULL AND +class IN (?2, ?3, ?4, ?5)
            ORDER BY CASE kind WHEN 'email' THEN 0 WHEN 'phone' THEN 1 WHEN 'address' THEN 2 ELSE 3 END,
              coalesce(data ->> '$.preferred', 0) DESC, position""";

    private final Rows rows;
    private final long n;

    Contacts(Rows rows, long n) {
        this.rows = rows;
        this.n = n;
    }

    /** Those of a person, e-mail addresses first; none for an unknown id. */
    public static List<PersonPage.Contact> of(Rows rows, UUID person) {
        return rows.first("SELECT n FROM object WHERE id = ?", r -> r.number(1), person).map(n -> new Contacts(rows, n).read()).orElse(List.of());
    }

    List<PersonPage.Contact> read() {
        return rows.query(SELECT, Contacts::contact, n, MODEL.getEmailAddress(), MODEL.getPhoneNumber(),
                MODEL.getPostalAddress(), MODEL.getWebLink());
    }

    private static PersonPage.Contact contact(Row r) {
        String value = r.text(2).equals("address") ? address(r) : r.text(5);
        return new PersonPage.Contact(r.id(1), r.text(2), r.text(3) == null ? "" : r.text(3), value == null ? "" : value,
                r.flag(4));
    }

    /** The street first, as it is spoken of and as the parts are written one below the other. */
    private static String address(Row r) {
        String place = joined(" ", r.text(9), r.text(10));
        return joined(", ", r.text(6), r.text(7), r.text(8), place, r.text(11), r.text(12));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
