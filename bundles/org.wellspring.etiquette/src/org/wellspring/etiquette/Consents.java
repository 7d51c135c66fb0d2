// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Reads how people agreed to be written to, address by address (T5). Any thread. */
public final class Consents {
    private static final String OF = """
            SELECT o.id, coalesce(o.data ->> '$.address', ''), coalesce(o.data ->> '$.consentSource', ''), coalesce(o.data ->> '$.consentOn', '')
            FROM object o WHERE o.root = (SELECT n FROM object WHERE id = ?) AND o.container IS NOT NULL AND +o.class = ? ORDER BY o.position, o.n""";

    private static final String USED = OF.replace("ORDER BY",
            "AND coalesce(o.data ->> '$.address', '') <> '' ORDER BY NOT coalesce(o.data ->> '$.preferred', 0),");

    private final Space space;

    /** Of a space. */
    public Consents(Space space) {
        this.space = space;
    }

    /** The e-mail addresses of a person, in their order. */
    public List<ConsentRow> of(UUID person) {
        return Rows.of(space).query(OF, Consents::row, person, ModelPackage.Literals.EMAIL_ADDRESS);
    }

    /** Whether a person may get group mail: they agreed to it for the address that mail goes to. A yes for one address is none for another. */
    public boolean isGiven(UUID person) {
        return used(person).filter(ConsentRow::isGiven).isPresent();
    }

    /** The address that mail goes to: the preferred one, else the first. */
    public Optional<ConsentRow> used(UUID person) {
        return Rows.of(space).query(USED, Consents::row, person, ModelPackage.Literals.EMAIL_ADDRESS).stream().findFirst();
    }

    private static ConsentRow row(Row r) {
        return new ConsentRow(r.id(1), r.text(2), r.text(3).strip(), day(r.text(4)));
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
