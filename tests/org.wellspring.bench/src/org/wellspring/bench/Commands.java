// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Path;
import java.util.List;

/** Commands as processes, from the launch to the end. */
final class Commands implements Measurement {
    private static final int TIMES = 7;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        if (setup.launcher().isEmpty()) {
            return List.of();
        }
        Path launcher = setup.launcher().get();
        Path book = World.of(setup).book();
        Samples nothing = new Samples();
        Samples today = new Samples();
        for (int i = 0; i <= TIMES; i++) {
            double shortest = run(launcher, "--version");
            double list = run(launcher, "--space", book.toString(), "today");
            if (i > 0) {
                nothing.add(shortest);
                today.add(list);
            }
        }
        return List.of(Figure.ratio("`today` as a process", today.median(), Figure.Unit.MILLISECONDS,
                "`--version` as a process", nothing.median(), Double.NaN));
    }

    /** How long a command takes as a process, in milliseconds; one that fails is an error. */
    static double run(Path launcher, String... arguments) throws Exception {
        ProcessBuilder command = new ProcessBuilder(launcher.toString());
        command.command().addAll(List.of(arguments));
        command.environment().remove("WELLSPRING_JAVA_OPTS");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = command.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command.command() + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
