// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.frame;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;

import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces;

/** One run of the program: where the space is, and how it is opened. */
public final class Session {
    private final Services services;
    private final Path directory;
    private final Spaces.Options options;
    private final boolean json;
    private final PrintStream log;

    /**
     * A run on one space.
     *
     * @param options how it is opened, with the clock it is to believe in
     * @param json whether a program reads the answer
     * @param log where progress goes
     */
    public Session(Services services, Path directory, Spaces.Options options, boolean json, PrintStream log) {
        this.services = services;
        this.directory = directory;
        this.options = options;
        this.json = json;
        this.log = log;
    }

    /** What the program offers. */
    public Services services() {
        return services;
    }

    /** Where the space is, or is to be. */
    public Path directory() {
        return directory;
    }

    /** How to open a space, for those that create one. */
    public Spaces.Options options() {
        return options;
    }

    /** Whether a program reads the answer. */
    public boolean json() {
        return json;
    }

    /** Where progress goes. */
    public PrintStream log() {
        return log;
    }

    /** Whether there is a space. */
    public boolean exists() {
        return services.spaces().exists(directory);
    }

    /** Reads; works while another process has the space open. */
    public <A> A reading(Function<Space, A> work) {
        return with(options.forReading(), work);
    }

    /** Changes; the space is locked meanwhile. */
    public <A> A changing(Function<Space, A> work) {
        return with(options, work);
    }

    /** Looks at everything, with the lock where it can be had, otherwise as {@link #reading}. */
    public <A> A inspecting(Function<Space, A> work) {
        try {
            return changing(work);
        } catch (SpaceException e) {
            if (e.problem().kind() == Problem.Kind.LOCKED || e.problem().kind() == Problem.Kind.READ_ONLY) {
                return reading(work);
            }
            throw e;
        }
    }

    private <A> A with(Spaces.Options how, Function<Space, A> work) {
        if (!exists()) {
            throw Failure.of("missing", directory);
        }
        try (Space space = services.spaces().open(directory, how)) {
            return work.apply(space);
        }
    }
}
