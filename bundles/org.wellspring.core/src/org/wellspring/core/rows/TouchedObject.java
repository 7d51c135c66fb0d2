// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;

/**
 * A top-level object that a transaction touched, itself or in what it contains.
 *
 * @param n its number
 * @param type its class
 * @param lookup finds what it refers to, in the transaction that touched it
 */
public record TouchedObject(long n, EClass type, Supplier<Set<Long>> lookup) {
    /** Numbers of all objects that it or its contents refer to, before or after. Looked up at each call. */
    public Set<Long> targets() {
        return lookup.get();
    }
}
