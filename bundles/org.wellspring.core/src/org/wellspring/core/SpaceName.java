// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.Optional;

import org.wellspring.core.rows.Rows;
import org.wellspring.model.group.GroupPackage;

/** What a space is called where several are open. */
public final class SpaceName {
    private static final String GROUP = """
            SELECT title FROM object WHERE class = (SELECT n FROM class WHERE name = ?) AND title <> '' ORDER BY n LIMIT 1""";

    private SpaceName() {
    }

    /** The name of the group, or else that of its folder. Any thread. */
    public static String of(Space space) {
        Optional<String> named = Rows.of(space).first(GROUP, r -> r.text(1), GroupPackage.eNS_URI + "#" + GroupPackage.Literals.GROUP.getName());
        return named.orElseGet(() -> String.valueOf(space.directory().getFileName()));
    }
}
