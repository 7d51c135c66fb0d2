// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.nio.file.Path;

import org.wellspring.core.Problem;
import org.wellspring.core.Space;

/** What was found where the space should be. */
public sealed interface Door {
    /** The space, open. */
    record Open(Space space) implements Door {
    }

    /** Nothing yet: a first start. */
    record Absent(Path directory) implements Door {
    }

    /** Another window has it, and is in front now: this one is not needed. */
    record Elsewhere(Path directory) implements Door {
    }

    /** It can't be opened, and why. */
    record Shut(Path directory, Problem problem) implements Door {
    }
}
