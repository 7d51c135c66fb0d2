// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.wellspring.bench.window.Watcher;

/** The window from the launch to what a user can use, and its memory; beside the same workbench with nothing in it. */
final class Windows implements Measurement {
    private static final int TIMES = 5;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        if (setup.launcher().isEmpty()) {
            return List.of();
        }
        World world = World.of(setup);
        Path folder = Files.createTempDirectory(setup.folder(), "window-");
        OpenedWindow book = new OpenedWindow(setup.launcher().get(), folder, "book", "", world.book());
        OpenedWindow empty = new OpenedWindow(setup.launcher().get(), folder, "empty", " -Declipse.product=org.wellspring.bench.empty"
                + " -Declipse.application=org.eclipse.e4.ui.workbench.swt.E4Application", world.book());
        Samples useful = new Samples();
        Samples blank = new Samples();
        Samples browsed = new Samples();
        Samples resident = new Samples();
        for (int i = 0; i <= TIMES; i++) {
            Properties blankSeen = empty.open(Watcher.CLOSE);
            Properties bookSeen = book.open(Watcher.CLOSE);
            // The first makes the class archives, as the first start of an installation does.
            if (i > 0) {
                blank.add(number(blankSeen, Watcher.USEFUL));
                resident.add(number(blankSeen, Watcher.RESIDENT) / 1024);
                useful.add(number(bookSeen, Watcher.USEFUL));
            }
        }
        browsed.add(number(book.open(Watcher.BROWSE), Watcher.RESIDENT) / 1024);
        double opened = number(book.open(Watcher.VIEWS), Watcher.RESIDENT) / 1024;
        Samples acted = acted(setup, folder, world);
        World.delete(folder);
        return List.of(
                Figure.ratio("process start → first useful view", useful.median(), Figure.Unit.MILLISECONDS,
                        "the same e4 window, empty", blank.median(), 1.3),
                Figure.atMost("refresh of Today, from the key to the painted row", acted.median(), Figure.Unit.MILLISECONDS, 40),
                Figure.plain("refresh of Today, one in twenty slower", acted.p95(), Figure.Unit.MILLISECONDS),
                Figure.ratio("memory resident after browsing 1,000 people", browsed.median(), Figure.Unit.MEBIBYTES,
                        "the same e4 window, empty", resident.median(), 1.5),
                Figure.ratio("memory resident with all views opened once", opened, Figure.Unit.MEBIBYTES,
                        "the same e4 window, empty", resident.median(), 1.6));
    }

    /** Rows that are ticked off are those of a copy: other measurements find the world as it was. */
    private static Samples acted(Setup setup, Path folder, World world) throws IOException, InterruptedException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(World.file(world.book()), World.file(copy));
        Samples acted = new Samples();
        String seen = new OpenedWindow(setup.launcher().get(), folder, "act", "", copy).open(Watcher.ACT).getProperty(Watcher.ACTED);
        if (seen.isEmpty()) {
            throw new IllegalStateException("No row of Today was ticked off.");
        }
        Stream.of(seen.split(",")).map(Double::valueOf).forEach(acted::add);
        return acted;
    }

    private static double number(Properties seen, String key) {
        return Double.parseDouble(seen.getProperty(key));
    }
}
