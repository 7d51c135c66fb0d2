// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.Care;
import org.wellspring.core.Space;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: a complete copy of a space in one file. */
@Command(name = "backup")
public final class BackupVerb implements Verb {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

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
        return session.reading(space -> {
            Care.Backup backup = space.care().backup(place(space));
            return new Copied(backup.file(), backup.at(), backup.bytes());
        });
    }

    private Path place(Space space) {
        if (file != null) {
            return file.toAbsolutePath().normalize();
        }
        String stamp = STAMP.format(Instant.now().atZone(ZoneId.systemDefault()));
        return space.directory().resolve("backups").resolve("by-hand-" + stamp + ".db");
    }
}
