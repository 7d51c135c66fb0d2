// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Path;
import java.time.Instant;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Care;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: a complete copy of a space in one file. */
@Command(name = "backup")
public final class BackupVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file;

    /** The copy. */
    record Copied(Path file, Instant at, long bytes) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("backup.done", file, bytes / (1024.0 * 1024.0));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.ofAnyKind().reading(space -> {
            Care.Backup backup = file == null ? space.care().backup() : space.care().backup(file.toAbsolutePath().normalize());
            return new Copied(backup.file(), backup.at(), backup.bytes());
        });
    }
}
