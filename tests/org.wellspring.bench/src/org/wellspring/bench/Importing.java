// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.testkit.CardFiles;

import ezvcard.Ezvcard;

/** A file of contacts into an empty book, again, and taken back. */
final class Importing implements Measurement {
    private static final int ROUNDS = 3;
    private static final long SEED = 7;
    private final Samples parsing = new Samples();
    private final Samples inserting = new Samples();
    private final Samples first = new Samples();
    private final Samples second = new Samples();
    private final Samples undo = new Samples();
    private int changes;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path folder = Files.createTempDirectory(setup.folder(), "import-");
        int count = setup.size().cards;
        Path cards = CardFiles.write(folder.resolve("cards.vcf"), count, SEED);
        for (int round = 0; round < ROUNDS; round++) {
            parsing.time(() -> Ezvcard.parse(cards).all());
            round(setup, cards, folder.resolve("round-" + round));
        }
        World.delete(folder);
        double baseline = 2 * parsing.median() + 3 * inserting.median();
        String vcards = "%,d vCards".formatted(count);
        return List.of(
                Figure.plain("ez-vcard parses " + vcards, parsing.median(), Figure.Unit.MILLISECONDS),
                Figure.plain("plain SQLite inserts their rows, with FTS5", inserting.median(), Figure.Unit.MILLISECONDS),
                Figure.ratio("import of " + vcards + ", durable, searchable", first.median(), Figure.Unit.MILLISECONDS,
                        "2 × parsing + 3 × insert", baseline, 1),
                Figure.ratio("second import of the same file", second.median(), Figure.Unit.MILLISECONDS, "the first",
                        first.median(), 0.5),
                Figure.atMost("changes by the second import", changes, Figure.Unit.CHANGES, 0),
                Figure.ratio("undo of the import", undo.median(), Figure.Unit.MILLISECONDS, "the import", first.median(), 1));
    }

    private void round(Setup setup, Path cards, Path folder) throws Exception {
        try (Space space = setup.spaces().create(folder.resolve("book"), Spaces.Options.here())) {
            first.time(() -> importAll(space, cards));
            second.time(() -> changes += changes(importAll(space, cards)));
            SameRows rows = SameRows.of(World.file(space.directory()));
            inserting.time(() -> rows.insert(folder.resolve("plain.db")));
            undo.time(() -> space.history().undo().orElseThrow());
        }
    }

    private static ImportReport importAll(Space space, Path cards) {
        Importer importer = new Importer(space);
        return importer.apply(importer.read(List.of(cards), ImportOptions.detect(), Progress.NONE), Progress.NONE);
    }

    private static int changes(ImportReport report) {
        return report.created() + report.updated() + report.failed();
    }
}
