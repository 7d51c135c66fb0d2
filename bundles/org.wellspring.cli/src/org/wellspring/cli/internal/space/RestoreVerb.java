// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Files;
import java.nio.file.Path;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: puts a backup in place of a space. */
@Command(name = "restore")
public final class RestoreVerb implements Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file;

    /** What was put where. */
    record Restored(Path space, Path from) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("restore.done", from, space);
        }
    }

    @Override
    public Answer run(Session session) {
        Path from = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(from)) {
            throw Failure.of("no-file", from);
        }
        session.alone(() -> session.spaces().restore(session.directory(), from));
        return new Restored(session.directory(), from);
    }
}
