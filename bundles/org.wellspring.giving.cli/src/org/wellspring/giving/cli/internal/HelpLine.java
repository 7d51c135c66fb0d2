// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.NamedPerson;
import org.wellspring.model.FavourType;

/** Help given or received, for programs. */
record HelpLine(UUID id, UUID person, String name, FavourType type, String what, Optional<LocalDate> on, boolean unasked, boolean sale,
        Optional<LocalDate> repaidOn, Optional<UUID> continues, String note, int minutes, Optional<UUID> item,
        Optional<UUID> passedOnFor) {
    static HelpLine of(HelpRow row) {
        return new HelpLine(row.id(), row.person(), row.name(), row.type(), row.what(), row.on(), row.unasked(), row.forSale(), row.repaidOn(),
                row.continues(), row.note(), row.minutes(), row.item(), row.passedOnFor().map(NamedPerson::person));
    }

    static List<HelpLine> of(List<HelpRow> rows) {
        return rows.stream().map(HelpLine::of).toList();
    }

    /** For people: id, day, name, what. */
    static void print(Paper paper, List<HelpLine> lines) {
        Table table = new Table();
        lines.forEach(line -> table.row(ShortIds.brief(line.id()), line.on(), line.name(),
                line.sale() ? paper.words("sale") : paper.words("type." + line.type().getLiteral()), line.what()));
        paper.table(table);
    }
}
