// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.Optional;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a group is carried. */
final class Place {
    /** One of these. */
    static final class One {
        @Option(names = "--folder", required = true, paramLabel = "DIR", descriptionKey = "group.folder")
        private String folder;
        @Option(names = "--git", required = true, paramLabel = "URL", descriptionKey = "group.git")
        private String git;
    }

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private One one;

    /** The kind of transport. */
    Optional<String> kind() {
        return Optional.ofNullable(one).map(said -> said.folder != null ? "folder" : "git");
    }

    /** Where, as it was typed. */
    Optional<String> typed() {
        return Optional.ofNullable(one).map(said -> said.folder != null ? said.folder : said.git);
    }
}
