// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.show;

import java.util.Optional;
import java.util.UUID;

/** Whose page the user is looking at; in the context of the window where somebody knows. UI thread only. */
@FunctionalInterface
public interface OnShow {
    /** The person; empty while something else is in sight. */
    Optional<UUID> person();
}
