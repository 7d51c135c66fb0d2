// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.SharedGroups.Entry;

/**
 * How a command gets at a group: through the book that it lies beside, so that a window that has it open does the work. A command of its own
 * opens the group and closes it again.
 */
public final class GroupAccess {
    private final Supplier<SharedGroups> groups;

    /** With the groups, made when they are asked. */
    public GroupAccess(Supplier<SharedGroups> groups) {
        this.groups = groups;
    }

    /** The groups of this program. */
    public SharedGroups groups() {
        return groups.get();
    }

    /** The group that is meant by a name, the beginning of it, or an id. */
    public Entry find(Session session, String said) {
        return groups().find(session.directory(), said);
    }

    /** Changes something in a group, in a moment; nothing in here may wait for a network. */
    public <A> A changing(Session session, String said, Function<SharedGroup, A> work) {
        return session.changing(book -> {
            UUID id = find(session, said).id();
            return groups().using(session.directory(), id, session.options(), work);
        });
    }

    /** Reads a group. */
    public <A> A reading(Session session, String said, Function<SharedGroup, A> work) {
        return changing(session, said, work);
    }

    /**
     * Works with a group for as long as it takes, such as an exchange; the book waits for nothing meanwhile. Only what a group allows on any thread.
     */
    public <A> A working(Session session, UUID group, Function<SharedGroup, A> work) {
        Path book = session.directory();
        // Where a window has the book open, it does this; else the book is only looked for.
        session.working(space -> space.id());
        return groups().using(book, group, session.options(), work);
    }

    /** Who we are in a group. */
    public static UUID me(SharedGroup group) {
        return group.me().filter(me -> group.belongs()).orElseThrow(() -> Failure.of(GroupAccess.class, "not-a-member", group.name()));
    }
}
