// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import picocli.CommandLine.Option;

/** How many rows are wanted. Without a number, programs get all, and people as many as they like to read. */
public final class Limit {
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private Integer given;

    /**
     * The most rows to give.
     *
     * @param forPeople most rows people like to read of this
     */
    public int of(Session session, int forPeople) {
        if (given == null) {
            return session.json() ? Integer.MAX_VALUE : forPeople;
        }
        if (given < 1) {
            throw Failure.value("limit");
        }
        return given;
    }
}
