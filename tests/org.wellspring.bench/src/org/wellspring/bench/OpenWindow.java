// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Commands as processes while the window has the book open, and commands beside each other (X9). */
final class OpenWindow implements Measurement {
    private static final int TIMES = 9;
    private static final int LOOPS = 3;
    private static final int EACH = 5;
    private static final int PATIENCE_SECONDS = 120;
    private static final double CAPTURE_AIM_MS = 400;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        if (setup.launcher().isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory(setup.folder(), "beside-");
        try {
            Path book = Files.createDirectories(folder.resolve("book"));
            Files.copy(World.of(setup).book().resolve("space.db"), book.resolve("space.db"));
            return measured(setup.launcher().get(), book);
        } finally {
            World.delete(folder);
        }
    }

    private static List<Figure> measured(Path launcher, Path book) throws Exception {
        Commands.run(launcher, "--space", book.toString(), "capture", "Met Quorra Zylstra");
        double alone = loops(launcher, book);
        ProcessBuilder opening = new ProcessBuilder(launcher.toString(), "--space", book.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // They are those of the measuring itself.
        opening.environment().remove("WELLSPRING_JAVA_OPTS");
        Process window = opening.start();
        try {
            await(book, window);
            Samples capture = new Samples();
            Samples nothing = new Samples();
            for (int i = 0; i <= TIMES; i++) {
                double shortest = Commands.run(launcher, "--version");
                double captured = Commands.run(launcher, "--space", book.toString(), "capture", "Met Quorra Zylstra, call in 2 weeks");
                if (i > 0) {
                    nothing.add(shortest);
                    capture.add(captured);
                }
            }
            double together = loops(launcher, book);
            return List.of(
                    Figure.atMost("`capture` as a process, window open", capture.median(), Figure.Unit.MILLISECONDS, CAPTURE_AIM_MS),
                    Figure.ratio("`capture` as a process, window open", capture.median(), Figure.Unit.MILLISECONDS,
                            "`--version` as a process", nothing.median(), Double.NaN),
                    Figure.ratio("15 `log` in 3 loops, window open", together, Figure.Unit.MILLISECONDS,
                            "the same without a window", alone, Double.NaN));
        } finally {
            window.destroy();
            window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void await(Path book, Process window) throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(book.resolve("space.window"))) {
            if (System.nanoTime() > end || !window.isAlive()) {
                throw new IOException("The window takes no commands in.");
            }
            Thread.sleep(50);
        }
    }

    /** Fails if a single one is refused. */
    private static double loops(Path launcher, Path book) throws Exception {
        long start = System.nanoTime();
        List<Future<Void>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LOOPS)) {
            for (int loop = 0; loop < LOOPS; loop++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        Commands.run(launcher, "--space", book.toString(), "log", "Quorra Zylstra", "--kind", "call");
                    }
                    return null;
                }));
            }
        }
        for (Future<Void> loop : running) {
            loop.get();
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
