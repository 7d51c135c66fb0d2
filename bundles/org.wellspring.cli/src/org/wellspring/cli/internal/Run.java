// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.osgi.service.log.Logger;
import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Exit;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Services;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces;
import org.wellspring.core.words.Texts;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run: from arguments to an answer. Whatever goes wrong ends as a sentence, never as a stack trace. */
final class Run {
    private final Services services;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final Voice voice;
    private final Logger log;
    private final Globals globals = new Globals();

    Run(Services services, List<String> arguments, Map<String, String> environment, Voice voice, Logger log) {
        this.services = services;
        this.arguments = arguments;
        this.environment = environment;
        this.voice = voice;
        this.log = log;
    }

    Exit go() {
        try {
            return understood(new Grammar(globals).of(Invocation.words(arguments)));
        } catch (ParameterException e) {
            return voice.say(Failure.usage(sentence(e.getMessage()), name(e.getCommandLine()) + " --help"));
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
        ParseResult parsed = grammar.parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            return voice.say(command.getUsageMessage());
        }
        if (grammar.isVersionHelpRequested()) {
            return voice.say(new Texts(Run.class).get("version", Version.text()) + "\n");
        }
        return switch (parsed.commandSpec().userObject()) {
            case Verb verb -> done(verb);
            case null, default -> throw new ParameterException(command, new Texts(Run.class).get("verb.missing",
                    name(command), String.join(", ", command.getSubcommands().keySet())));
        };
    }

    private Exit done(Verb verb) {
        Session session = new Session(services, globals.directory(environment),
                Spaces.Options.here().at(globals.clock()), globals.json(), voice.err());
        Answer answer = verb.run(session);
        return voice.say(answer, verb.getClass());
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String sentence(String message) {
        String line = message.strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
