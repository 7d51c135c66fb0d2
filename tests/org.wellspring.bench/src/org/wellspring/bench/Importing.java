// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.testkit.CardFiles;

import ezvcard.Ezvcard;

/** A file of contacts into an empty book, again, and taken back. */
final class Importing implements Measurement {
    private static final int ROUNDS = 5;
    private static final long SEED = 7;
    private final List<Round> rounds = new ArrayList<>();

    /** Times of one round, in milliseconds; only those of the same round are compared, for the machine's speed changes. */
    private record Round(double parsing, double inserting, double first, double second, double undo, int changes) {
        double baseline() {
            return 2 * parsing + 3 * inserting;
        }
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path folder = Files.createTempDirectory(setup.folder(), "import-");
        int count = setup.size().cards;
        Path cards = CardFiles.write(folder.resolve("cards.vcf"), count, SEED);
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(setup, cards, folder.resolve("round-" + round)));
        }
        World.delete(folder);
        Round importing = middle(round -> round.first() / round.baseline());
        Round again = middle(round -> round.second() / round.first());
        Round undoing = middle(round -> round.undo() / round.first());
        String vcards = "%,d vCards".formatted(count);
        return List.of(
                Figure.plain("ez-vcard parses " + vcards, importing.parsing(), Figure.Unit.MILLISECONDS),
                Figure.plain("plain SQLite inserts their rows, with FTS5", importing.inserting(), Figure.Unit.MILLISECONDS),
                Figure.ratio("import of " + vcards + ", durable, searchable", importing.first(), Figure.Unit.MILLISECONDS,
                        "2 × parsing + 3 × insert", importing.baseline(), 1),
                Figure.ratio("second import of the same file", again.second(), Figure.Unit.MILLISECONDS, "the first",
                        again.first(), 0.5),
                Figure.atMost("changes by the second import", rounds.stream().mapToInt(Round::changes).sum(), Figure.Unit.CHANGES, 0),
                Figure.ratio("undo of the import", undoing.undo(), Figure.Unit.MILLISECONDS, "the import", undoing.first(), 1));
    }

    private Round middle(ToDoubleFunction<Round> ratio) {
        return rounds.stream().sorted(Comparator.comparingDouble(ratio)).toList().get(rounds.size() / 2);
    }

    private static Round round(Setup setup, Path cards, Path folder) throws Exception {
        Samples samples = new Samples();
        double parsing = samples.time(() -> Ezvcard.parse(cards).all());
        int[] changes = new int[1];
        try (Space space = setup.spaces().create(folder.resolve("book"), Spaces.Options.here())) {
            double first = samples.time(() -> importAll(space, cards));
            double second = samples.time(() -> changes[0] = changes(importAll(space, cards)));
            SameRows rows = SameRows.of(World.file(space.directory()));
            double inserting = samples.time(() -> rows.insert(folder.resolve("plain.db")));
            double undo = samples.time(() -> space.history().undo().orElseThrow());
            return new Round(parsing, inserting, first, second, undo, changes[0]);
        }
    }

    private static ImportReport importAll(Space space, Path cards) {
        Importer importer = new Importer(space, Formats.own());
        return importer.apply(importer.read(List.of(cards), ImportOptions.detect(), Progress.NONE), Progress.NONE);
    }

    private static int changes(ImportReport report) {
        return report.created() + report.updated() + report.failed();
    }
}
