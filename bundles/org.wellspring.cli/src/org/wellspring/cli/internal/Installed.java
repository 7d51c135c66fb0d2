// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.function.Supplier;

import org.wellspring.core.Spaces;
import org.wellspring.core.Warnings;

/**
 * What commands find installed.
 *
 * @param verbs all there are
 * @param spaces opens spaces
 * @param guards asks the guards; made when a command first asks
 */
record Installed(Verbs verbs, Spaces spaces, Supplier<Warnings> guards) {
}
