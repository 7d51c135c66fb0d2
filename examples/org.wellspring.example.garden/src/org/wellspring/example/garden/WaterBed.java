// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bed water}: somebody has watered a bed. Where the window has the book open, it does this, and shows it at once. */
@Command(name = "water")
final class WaterBed implements Verb {
    @Parameters(arity = "1..*", paramLabel = "BED", descriptionKey = "bed")
    private List<String> name;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new TendBed(bed(space), "water", Garden.WATERED,
                at == null ? LocalDate.now(space.clock()) : new When(space).past(at)));
    }

    private Bed bed(Space space) {
        String wanted = String.join(" ", name);
        return Garden.beds(space).stream().filter(bed -> bed.name().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> Failure.of(WaterBed.class, "unknown-bed", wanted));
    }
}
