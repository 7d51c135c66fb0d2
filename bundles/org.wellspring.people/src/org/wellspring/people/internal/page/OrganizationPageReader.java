// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationPage.Member;
import org.wellspring.people.PersonPage;
import org.wellspring.people.internal.JsonValues;

/** Reads one organization's page. Any thread. */
public final class OrganizationPageReader {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String MEMBERS = """
            SELECT o.id, (SELECT id FROM object WHERE n = p.n), p.name, o.data ->> '$.title', o.data ->> '$.department', p.photo,
              o.data ->> '$.from', o.data ->> '$.to'
            FROM link l JOIN object o ON o.n = l.source AND +o.class = ? JOIN person p ON p.n = o.root
            WHERE l.target = ? ORDER BY p.sort, p.n, o.position""";
    private static final String FIELDS = """
            SELECT id, data ->> '$.name', data ->> '$.value' FROM object
            WHERE root = ? AND container IS NOT NULL AND +class = ? ORDER BY position""";

    private final Rows rows;
    private final long n;
    private final LocalDate today;

    /** Of the organization with this number. */
    public OrganizationPageReader(Rows rows, long n, LocalDate today) {
        this.rows = rows;
        this.n = n;
        this.today = today;
    }

    /** The whole page. */
    public OrganizationPage read(UUID id) {
        return new OrganizationPage(id, field("$.name"), texts("$.alsoKnownAs"), texts("$.tags"), field("$.website"),
                new Contacts(rows, n).read(), fields(), field("$.notes"), members());
    }

    private List<Member> members() {
        List<Member> all = new ArrayList<>(rows.query(MEMBERS, this::member, MODEL.getRole(), n));
        all.sort(Comparator.comparing((Member member) -> !member.current()));
        return all;
    }

    private Member member(Row r) {
        Optional<LocalDate> to = JsonValues.day(r.text(8));
        return new Member(r.id(1), r.id(2), or(r.text(3)), or(r.text(4)), or(r.text(5)), r.flag(6), JsonValues.day(r.text(7)), to,
                to.filter(day -> !day.isAfter(today)).isEmpty());
    }

    private List<PersonPage.Field> fields() {
        return rows.query(FIELDS, r -> new PersonPage.Field(or(r.text(2)), or(r.text(3)), Optional.of(r.id(1))), n, MODEL.getCustomField());
    }

    private String field(String path) {
        return rows.first("SELECT coalesce(data ->> ?, '') FROM object WHERE n = ?", r -> r.text(1), path, n).orElse("");
    }

    private List<String> texts(String path) {
        return rows.query("SELECT value FROM object o, json_each(o.data, ?) WHERE o.n = ?", r -> r.text(1), path, n);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
