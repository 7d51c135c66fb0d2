// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.NamedPerson;

/** Something kept to share, for programs. */
record ItemLine(UUID id, String title, String uri, String note, Optional<UUID> author, Optional<String> authorName, Optional<LocalDate> sharedOn) {
    static ItemLine of(ItemRow row) {
        return new ItemLine(row.id(), row.title(), row.uri(), row.note(), row.author().map(NamedPerson::person), row.author().map(NamedPerson::name),
                row.shared());
    }

    /** The id, or the end of it, or the whole title, of one that is there. */
    static UUID id(Space space, String text) {
        List<ItemRow> all = new Shelf(space).all(0, Integer.MAX_VALUE);
        List<ItemRow> titled = all.stream().filter(row -> row.title().equalsIgnoreCase(text.strip())).toList();
        return titled.size() == 1 ? titled.getFirst().id() : ShortIds.among(text, all.stream().map(ItemRow::id).toList());
    }

    /** One that is there. */
    static ItemRow row(Space space, UUID id) {
        return new Shelf(space).find(id).orElseThrow(() -> Failure.of(ItemLine.class, "noItem", id));
    }
}
