// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.core.Space;
import org.wellspring.mastermind.NeedsALook;
import org.wellspring.mastermind.NeedsALook.Look;

/**
 * Something of which there are several versions, as a program reads it.
 *
 * @param id names it for {@code group choose}
 * @param object whose field it is
 * @param title what that is called
 * @param versions numbered from 1, the one that is shown first
 */
record LookAnswer(UUID id, UUID object, String title, String field, List<Written> versions) {
    /**
     * A version.
     *
     * @param value as text; empty where somebody emptied it
     */
    record Written(Optional<String> value, String by, Instant at) {
    }

    /** All of a group. */
    static List<LookAnswer> of(Space group) {
        return NeedsALook.of(group).stream().map(LookAnswer::of).toList();
    }

    private static LookAnswer of(Look look) {
        return new LookAnswer(look.id(), look.object(), look.title(), look.what().feature(),
                look.versions().stream().map(one -> new Written(one.value(), one.author(), one.at())).toList());
    }

    /** Prints it with the numbers that choose. */
    void print(Paper paper) {
        paper.line(ShortIds.brief(id) + "  " + title + ": " + field);
        Table table = new Table();
        IntStream.range(0, versions.size()).forEach(i -> table.row("", i + 1, versions.get(i).value().orElse(paper.words("look.empty")), versions.get(i).by(),
                ClockTime.of(versions.get(i).at())));
        paper.table(table);
    }
}
