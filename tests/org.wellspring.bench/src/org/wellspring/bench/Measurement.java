// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.List;

/** Measures something together with its baseline, in turn, so that both see the same machine. */
@FunctionalInterface
interface Measurement {
    /** The figures, in the order to show them. */
    List<Figure> run(Setup setup) throws Exception;
}
