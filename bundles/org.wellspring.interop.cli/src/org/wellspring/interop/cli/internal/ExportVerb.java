// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.RecordFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: takes contacts, or in JSON everything, out into a file (X7, X8). */
@Command(name = "export")
public final class ExportVerb implements Verb {
    @Option(names = "--format", required = true, paramLabel = "F", descriptionKey = "export.format")
    private String format;
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
    private Path out;

    private final Supplier<Formats> formats;

    ExportVerb(Supplier<Formats> formats) {
        this.formats = formats;
    }

    /** What was written: people and organizations, or in JSON everything that stands on its own. */
    record Exported(Path file, String format, long records, long organizations, long bytes, List<String> unwritten) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("export.done", file, records, bytes / (1024.0 * 1024.0), organizations);
            unwritten.forEach(name -> paper.say("export.unwritten", name));
        }
    }

    @Override
    public Answer run(Session session) {
        RecordFormat chosen = formats.get().named(format).filter(known -> known.writer().isPresent()).orElseThrow(() -> Failure.value("choice", "--format",
                format, String.join(", ", formats.get().writable().stream().map(RecordFormat::id).toList())));
        return session.reading(space -> {
            Exporter.Result result = new Exporter(space).export(chosen, out.toAbsolutePath().normalize(),
                    new Spoken(session.log()));
            return new Exported(result.file(), chosen.id(), result.records(), result.organizations(), result.bytes(), result.unwritten());
        });
    }
}
