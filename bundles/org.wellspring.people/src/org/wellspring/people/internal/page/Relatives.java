// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonPage.Relative;

/** What others are to a person, as the person's own card and the others' say (M14). */
final class Relatives {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** Both are the same to each other. */
    private static final Set<String> MUTUAL = Set.of("spouse", "partner", "sibling", "friend", "colleague", "co-worker",
            "neighbor", "neighbour", "acquaintance", "contact", "kin", "relative", "domestic partner", "brother", "sister",
            "domesticpartner");
    private static final String SAID = """
            SELECT o.id, o.data ->> '$.kind', (SELECT id FROM person WHERE n = o.data ->> '$.other'),
              coalesce((SELECT name FROM person WHERE n = o.data ->> '$.other'), o.data ->> '$.name')
            FROM object o WHERE root = ? AND container IS NOT NULL AND +class = ? ORDER BY position""";
    private static final String BY_OTHERS = """
            SELECT o.id, o.data ->> '$.kind', p.id, p.name FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            JOIN person p ON p.n = o.root WHERE l.target = ? ORDER BY p.sort, p.n""";

    private final Rows rows;
    private final Texts texts;
    private final long n;

    Relatives(Rows rows, Texts texts, long n) {
        this.rows = rows;
        this.texts = texts;
        this.n = n;
    }

    /** Those said here first; what the other says too is there once. */
    List<Relative> read() {
        List<Relative> all = new ArrayList<>(rows.query(SAID, r -> relative(r, true), n, MODEL.getRelation()));
        all.removeIf(relative -> relative.name().isEmpty());
        List<Optional<UUID>> known = all.stream().map(Relative::other).toList();
        rows.query(BY_OTHERS, r -> relative(r, false), MODEL.getRelation(), n).stream()
                .filter(relative -> !known.contains(relative.other())).forEach(all::add);
        return all;
    }

    private Relative relative(Row r, boolean said) {
        String kind = r.text(2) == null ? "" : r.text(2).strip();
        return new Relative(r.id(1), kind, said ? kind : reverse(kind), Optional.ofNullable(r.id(3)),
                r.text(4) == null ? "" : r.text(4).strip(), said);
    }

    private String reverse(String kind) {
        String word = kind.toLowerCase(Locale.ROOT);
        return kind.isEmpty() || MUTUAL.contains(word) ? kind
                : texts.getOr("relation.reverse." + word, texts.get("relation.of", kind));
    }
}
