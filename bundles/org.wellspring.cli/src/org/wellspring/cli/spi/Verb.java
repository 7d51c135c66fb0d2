// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

/** One thing the program can be told to do. Its options are fields; it is made, filled and run once. */
@FunctionalInterface
public interface Verb {
    /**
     * Does it.
     *
     * @throws Failure if it can't be done; nothing is changed then
     * @throws org.wellspring.core.SpaceException likewise, where the space says so
     */
    Answer run(Session session);
}
