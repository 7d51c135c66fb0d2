// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

/**
 * What a transaction wrote.
 *
 * @param n number of the transaction
 * @param operations how many operations
 * @param roots the top-level objects it touched whose class is known
 * @param touched objects it touched that others may know already
 * @param vanished those of them that are not there after it
 * @param dragged those of them that it has no operations on, but that are now elsewhere, gone, or back
 */
public record Written(long n, int operations, Map<UUID, EClass> roots, Set<UUID> touched,
        Set<UUID> vanished, Set<UUID> dragged) {
}
