// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * A top-level object that a transaction touched, itself or in what it contains.
 *
 * @param n its number
 * @param type its class
 * @param targets numbers of all objects that it or its contents refer to, before or after
 */
public record TouchedObject(long n, EClass type, Set<Long> targets) {
}
