// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Reads how people agreed to be written to, address by address (T5). Any thread. */
public final class Consents {
    private static final String OF = """
            SELECT o.id, coalesce(o.data ->> '$.address', ''), coalesce(o.data ->> '$.consentSource', ''), coalesce(o.data ->> '$.consentOn', '')
            FROM object o WHERE o.root = (SELECT n FROM object WHERE id = ?) AND o.container IS NOT NULL AND +o.class = ? ORDER BY o.position, o.n""";

    private final Space space;

    /** Of a space. */
    public Consents(Space space) {
        this.space = space;
    }

    /** The e-mail addresses of a person, in their order. */
    public List<ConsentRow> of(UUID person) {
        return Rows.of(space).query(OF, r -> new ConsentRow(r.id(1), r.text(2), r.text(3).strip(), day(r.text(4))), person,
                ModelPackage.Literals.EMAIL_ADDRESS);
    }

    /** Whether a person may get group mail: by any address for which they agreed. */
    public boolean isGiven(UUID person) {
        return of(person).stream().anyMatch(ConsentRow::isGiven);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the object keeps it
            return Optional.empty();
        }
    }
}
