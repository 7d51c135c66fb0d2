// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;

/** One run of a command: where the book is and how to get at it, and where to read and write. */
public final class Session {
    private final Spaces spaces;
    private final Supplier<Warnings> guards;
    private final Path directory;
    private final Spaces.Options options;
    private final Access access;
    private final boolean json;
    private final InputStream in;
    private final PrintStream log;
    private final boolean anyKind;
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * A run on one space; the program makes it.
     *
     * @param spaces opens spaces
     * @param guards who asks the guards, made when a command is run
     * @param options how a space is opened, with the clock it is to believe in
     * @param json whether a program reads the answer
     * @param in what is typed or piped in
     * @param log where progress goes
     */
    public Session(Spaces spaces, Supplier<Warnings> guards, Path directory, Spaces.Options options, Access access, boolean json, InputStream in,
            PrintStream log) {
        this(spaces, guards, directory, options, access, json, in, log, false);
    }

    private Session(Spaces spaces, Supplier<Warnings> guards, Path directory, Spaces.Options options, Access access, boolean json, InputStream in,
            PrintStream log, boolean anyKind) {
        this.spaces = spaces;
        this.guards = guards;
        this.directory = directory;
        this.options = options;
        this.access = access;
        this.json = json;
        this.in = in;
        this.log = log;
        this.anyKind = anyKind;
    }

    /** The same for a command that has something to say of every space; all others are about the book and refuse what is none. */
    public Session ofAnyKind() {
        return new Session(spaces, guards, directory, options, access, json, in, log, true);
    }

    /** Opens spaces, for those who create one. */
    public Spaces spaces() {
        return spaces;
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

    /**
     * Standard input, of whoever gave the command. Never read it inside {@link #changing}: it may wait for somebody to type,
     * and a window would wait with it.
     */
    public InputStream in() {
        return in;
    }

    /** Where progress goes. */
    public PrintStream log() {
        return log;
    }

    /** Whether there is a space. */
    public boolean exists() {
        return access.exists();
    }

    /** As {@link Access#reading}. */
    public <A> A reading(Function<Space, A> work) {
        requireBook();
        return access.reading(told(work));
    }

    /** As {@link Access#changing}. */
    public <A> A changing(Function<Space, A> work) {
        requireBook();
        return access.changing(told(work));
    }

    /**
     * Runs a command of the user's, and keeps what guards say of it for the answer. Inside {@link #changing}.
     *
     * @param space as {@link #changing} has it
     */
    public <R> Changed<R> run(Space space, Command<R> command) {
        ask(space, command);
        return command.run(space);
    }

    /** Keeps what guards say of a command that is about to be done together with others. */
    public void ask(Space space, Command<?> command) {
        warnings.addAll(guards.get().of(command, space));
    }

    /** What guards say of a command that nobody runs; it is for whoever asks, and no part of the answer by itself. */
    public List<Warning> said(Space space, Command<?> command) {
        return guards.get().of(command, space);
    }

    /** What guards said of the commands that were run. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** As {@link Access#working}. */
    public <A> A working(Function<Space, A> work) {
        requireBook();
        return access.working(told(work));
    }

    /** As {@link Access#inspecting}. */
    public <A> A inspecting(Function<Space, A> work) {
        requireBook();
        return access.inspecting(fitting(work));
    }

    /** As {@link Access#alone}. */
    public void alone(Runnable work) {
        access.alone(work);
    }

    /** What the user should hear of the opening goes where progress goes. */
    private <A> Function<Space, A> told(Function<Space, A> work) {
        return fitting(space -> {
            A answer = work.apply(space);
            space.notices().forEach(log::println);
            return answer;
        });
    }

    private <A> Function<Space, A> fitting(Function<Space, A> work) {
        return space -> {
            if (!anyKind && !space.kind().equals(SpaceKind.BOOK)) {
                throw Failure.of("no-book", space.directory(), space.kind());
            }
            return work.apply(space);
        };
    }

    private void requireBook() {
        if (!exists()) {
            throw Failure.of("missing", directory);
        }
    }
}
