// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.time.ZoneId;

/** Writes a projection's tables inside the store's transaction; reads see that transaction. */
public interface TableWriter extends Rows {
    /** Runs one INSERT, UPDATE or DELETE on the projection's own tables; statements are prepared once and kept. */
    int write(String sql, Object... arguments);

    /** The zone of the space's clock, in which a moment is on a day. */
    ZoneId zone();

    /** Number of a class as used in {@code object.class}; -1 if the space has no object of it. */
    long number(org.eclipse.emf.ecore.EClass type);

    /** Number of a feature as used in {@code link.feature}; -1 if the space does not know it yet. */
    long number(org.eclipse.emf.ecore.EStructuralFeature feature);
}
