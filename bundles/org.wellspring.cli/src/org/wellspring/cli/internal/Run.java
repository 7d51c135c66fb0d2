// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.osgi.service.log.Logger;
import org.wellspring.cli.internal.window.Guests;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces;
import org.wellspring.core.words.Texts;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run: from arguments to an answer. Whatever goes wrong ends as a sentence, never as a stack trace. */
final class Run {
    private static final String LIST = "list";

    private final Installed installed;
    private final Call call;
    private final Voice voice;
    private final Logger log;
    private final Runnable before;
    private final Guests.Entry entry;
    private final Globals globals = new Globals();

    /**
     * @param before done before the command is, once it is understood; may end the run by a {@link Failure}
     * @param entry how the command gets at its book
     */
    Run(Installed installed, Call call, Logger log, Runnable before, Guests.Entry entry) {
        this.installed = installed;
        this.call = call;
        this.voice = new Voice(call.out(), call.err(), call.start().json());
        this.log = log;
        this.before = before;
        this.entry = entry;
    }

    /** Does it; answers the exit code. */
    int go() {
        try {
            return answered().code();
        } catch (HandedOver e) {
            return e.code();
        }
    }

    private Exit answered() {
        try {
            return understood(new Grammar(installed.verbs(), globals, call.folder()).of(call.start().words()));
        } catch (HandedOver e) {
            throw e;
        } catch (ParameterException e) {
            return voice.say(Mistake.of(e, call.arguments(), installed.verbs()));
        } catch (Failure e) {
            return voice.say(e);
        } catch (SpaceException e) {
            log.warn("A command was not done.", e);
            return voice.say(Failure.of(e.problem()));
        } catch (CancellationException e) {
            return voice.say(Failure.of("cancelled"));
        } catch (OutOfMemoryError e) {
            log.warn("A command needed more memory than there is: {}", e.getMessage());
            return voice.say(Failure.of("memory", Runtime.getRuntime().maxMemory() >> 20));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            log.error("A command ended unexpectedly.", e);
            return voice.say(Failure.of("unexpected",
                    e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    private Exit understood(CommandLine grammar) {
        ParseResult parsed = parsed(grammar, call.arguments());
        if (parsed.commandSpec().userObject() == null && !parsed.isUsageHelpRequested() && parsed.commandSpec().subcommands().containsKey(LIST)) {
            // A noun alone asks what there is of it.
            parsed = parsed(grammar, Stream.concat(call.arguments().stream(), Stream.of(LIST)).toList());
        }
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            return voice.say(command.getUsageMessage());
        }
        if (grammar.isVersionHelpRequested()) {
            return voice.say(new Texts(Run.class).get("version", ProgramVersion.text()) + "\n");
        }
        Spaces.Options options = Spaces.Options.here().at(globals.clock(call.now()));
        return switch (parsed.commandSpec().userObject()) {
            case Verb verb -> done(verb, options);
            case null, default -> throw new ParameterException(command, new Texts(Run.class).get("verb.missing",
                    name(command), String.join(", ", command.getSubcommands().keySet())));
        };
    }

    private static ParseResult parsed(CommandLine grammar, List<String> arguments) {
        ParseResult parsed = grammar.parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        return parsed;
    }

    private Exit done(Verb verb, Spaces.Options options) {
        before.run();
        Session session = new Session(installed.spaces(), installed.guards(), call.directory(), options, entry.access(options), globals.json(), call.in(),
                voice.err());
        Answer answer = verb.run(session);
        return voice.say(answer, verb.getClass(), session.warnings());
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
