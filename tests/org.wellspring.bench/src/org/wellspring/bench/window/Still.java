// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;

/** Asks the window again and again to do something at once, and notes the longest time it took: at rest, and while what another member did is brought. */
public final class Still {
    /** The longest time at rest, in milliseconds. */
    public static final String RESTING = "resting";
    /** The longest time while it comes in, in milliseconds. */
    public static final String LONGEST = "longest";
    private static final String GROUPS = "org.wellspring.perspective.groups";
    private static final int LOOK_MILLIS = 6_000;
    private static final long LASTS_NANOS = 12_000_000_000L;
    private static final long EACH_NANOS = 2_000_000;

    private final MApplication application;
    private final Display display;
    private final Properties seen;

    Still(MApplication application, Display display, Properties seen) {
        this.application = application;
        this.display = display;
        this.seen = seen;
    }

    void start(Runnable done) {
        application.getContext().getActiveLeaf().get(EPartService.class).switchPerspective(GROUPS);
        display.timerExec(LOOK_MILLIS, () -> Thread.ofPlatform().start(() -> {
            note(RESTING);
            bring(Path.of(System.getProperty("wellspring.bench.bring")), Path.of(System.getProperty("wellspring.bench.into")));
            note(LONGEST);
            display.asyncExec(done);
        }));
    }

    private void note(String what) {
        long longest = 0;
        long end = System.nanoTime() + LASTS_NANOS;
        for (long from = System.nanoTime(); from < end; from = System.nanoTime()) {
            display.syncExec(() -> {});
            longest = Math.max(longest, System.nanoTime() - from);
            LockSupport.parkNanos(EACH_NANOS);
        }
        seen.setProperty(what, String.format(Locale.ROOT, "%.1f", longest / 1e6));
    }

    private static void bring(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Files.move(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
