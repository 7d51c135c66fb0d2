// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

/**
 * What a command has to say. A record: its components are the JSON document (see {@link Json}), so their names are
 * permanent; {@link #print} says the same to people.
 */
public interface Answer {
    /** Writes it for people. */
    void print(Paper paper);

    /** How it went. */
    default Exit exit() {
        return Exit.DONE;
    }
}
