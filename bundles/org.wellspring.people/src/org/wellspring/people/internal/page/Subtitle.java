// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.page;

import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonRow;

/** The line under a name: "Exhibit designer, Harbor Studio · met at SMPS lunch in 2021, through Grace Bell" (E5). */
final class Subtitle {
    private static final String ORIGIN = """
            SELECT coalesce(data ->> '$.kind', 'unknown'), (SELECT title FROM object e WHERE e.n = o.data ->> '$.event'),
              data ->> '$.note', (SELECT name FROM person p WHERE p.n = o.data ->> '$.introducedBy'),
              (SELECT title FROM object a WHERE a.n = o.data ->> '$.association')
            FROM object o WHERE root = ? AND container IS NOT NULL AND +class = ?""";

    private static final Set<String> PLACES = Set.of("event", "project", "talk", "other", "unknown");

    private final Rows rows;
    private final Texts texts;
    private final PersonRow row;
    private final long n;

    Subtitle(Rows rows, Texts texts, PersonRow row, long n) {
        this.rows = rows;
        this.texts = texts;
        this.row = row;
        this.n = n;
    }

    String text() {
        return Stream.of(role(), met()).filter(part -> !part.isEmpty())
                .reduce((one, other) -> texts.get("page.between", one, other)).orElse("");
    }

    private String role() {
        if (row.title().isEmpty() || row.organization().isEmpty()) {
            return row.title() + row.organization();
        }
        return texts.get("page.roleAt", row.title(), row.organization());
    }

    private String met() {
        String where = rows.first(ORIGIN, this::where, n, ModelPackage.eINSTANCE.getOrigin()).orElse("");
        String through = rows.first(ORIGIN, r -> r.text(4) == null ? "" : r.text(4), n,
                ModelPackage.eINSTANCE.getOrigin()).orElse("");
        if (where.isEmpty() && through.isEmpty() && row.metOn().isEmpty()) {
            return "";
        }
        boolean introduced = where.equals(texts.get("met.introduction"));
        String met = where.isEmpty() ? texts.get("page.met")
                : introduced && !through.isEmpty() ? texts.get("page.introducedBy", through) : where;
        if (row.metOn().isPresent()) {
            met = texts.get("page.metIn", met, String.valueOf(row.metOn().get().getYear()));
        }
        return through.isEmpty() || introduced ? met : texts.get("page.through", met, through);
    }

    /** A note names the place only where people met at one; of an introduction it is what was said. */
    private String where(Row r) {
        boolean atPlace = PLACES.contains(r.text(1));
        for (int column : atPlace ? new int[] {2, 5, 3} : new int[] {2, 5}) {
            String text = r.text(column);
            if (text != null && !text.isBlank()) {
                return texts.get("page.metAt", text.strip());
            }
        }
        return texts.getOr("met." + r.text(1), "");
    }
}
