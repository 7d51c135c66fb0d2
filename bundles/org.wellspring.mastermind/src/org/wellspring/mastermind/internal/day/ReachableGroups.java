// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/** Beside a window, the groups that it has open; without one, all that lie beside the book, each opened for a moment. */
final class ReachableGroups implements GroupDayRows.OwnGroups {
    private final OpenSpaces open;
    private final Supplier<SharedGroups> groups;

    /** @param groups made when there is anything to ask */
    ReachableGroups(OpenSpaces open, Supplier<SharedGroups> groups) {
        this.open = open;
        this.groups = groups;
    }

    @Override
    public <A> List<A> each(Space book, BiFunction<Space, UUID, A> reading) {
        if (open.book().isPresent()) {
            return open.of(SpaceKind.GROUP).stream().flatMap(space -> groups.get().opened(space.id()).flatMap(group -> read(group, reading)).stream()).toList();
        }
        Options options = Options.here().at(book.clock());
        return groups.get().all(book.directory()).stream()
                .flatMap(entry -> groups.get().using(book.directory(), entry.id(), options, group -> read(group, reading)).stream()).toList();
    }

    /** Of a group that was only joined nothing has arrived yet. */
    private static <A> Optional<A> read(SharedGroup group, BiFunction<Space, UUID, A> reading) {
        return group.me().filter(me -> group.belongs() && !group.space().all(GroupPackage.Literals.GROUP).isEmpty())
                .map(me -> reading.apply(group.space(), me));
    }
}
