// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.oplog.Value;
import org.wellspring.store.internal.sql.Db;

/** Values of operations as a person reads them. */
final class ValueWords {
    private final Db db;
    private final Function<UUID, Optional<String>> former;

    /**
     * Words that call things by the titles they have now.
     *
     * @param former what something is called that is not there any more
     */
    ValueWords(Db db, Function<UUID, Optional<String>> former) {
        this.db = db;
        this.former = former;
    }

    /** A value as text; null if it is none. */
    String of(Value value) {
        return switch (value) {
            case Value.None none -> null;
            case Value.Text text -> text.text();
            case Value.Int number -> Long.toString(number.number());
            case Value.Real real -> Double.toString(real.number());
            case Value.Bool flag -> Messages.text(flag.on() ? "history.yes" : "history.no");
            case Value.Ref ref -> title(ref.object());
            case Value.Placement place -> title(place.parent());
            case Value.Bytes bytes -> Messages.text("history.bytes", bytes.length());
            case Value.Unknown unknown -> Messages.text("history.newer");
        };
    }

    /** What something is called. */
    String title(UUID object) {
        Optional<Optional<String>> row = db.first("SELECT title FROM object WHERE id = ?", r -> Optional.ofNullable(r.text(1)), object);
        return row.map(title -> title.orElse(Messages.text("history.untitled"))).or(() -> former.apply(object))
                .orElse(Messages.text("history.removed"));
    }
}
