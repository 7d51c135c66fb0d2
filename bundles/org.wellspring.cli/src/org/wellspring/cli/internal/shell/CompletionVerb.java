// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code completion}: what a shell reads to complete commands and options when Tab is pressed. */
@Command(name = "completion")
public final class CompletionVerb implements Verb {
    private static final String PROGRAM = "wellspring";

    /** A shell, by its name. */
    enum Shell {
        bash, zsh, fish
    }

    private final Supplier<CommandLine> commands;
    @Parameters(paramLabel = "SHELL", descriptionKey = "completion.shell")
    private Shell shell;

    /** Of all commands there are. */
    public CompletionVerb(Supplier<CommandLine> commands) {
        this.commands = commands;
    }

    @Override
    public Answer run(Session session) {
        CommandLine all = commands.get();
        return new ForShell(switch (shell) {
            case bash -> AutoComplete.bash(PROGRAM, all);
            case zsh -> new ZshScript(PROGRAM).of(all);
            case fish -> new FishScript(PROGRAM).of(all);
        });
    }
}
