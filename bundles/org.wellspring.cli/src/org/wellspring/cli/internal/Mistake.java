// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.words.Texts;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrong, in a sentence, with what was probably meant. */
final class Mistake {
    private static final int MOST = 3;
    private final Texts texts = new Texts(Mistake.class);
    private final CommandLine command;
    private final Verbs verbs;
    private final String name;

    private Mistake(CommandLine command, Verbs verbs) {
        this.command = command;
        this.verbs = verbs;
        name = command.getCommandSpec().qualifiedName();
    }

    /** A mistake that the parser found among these arguments. */
    static Failure of(ParameterException e, List<String> arguments, Verbs verbs) {
        Mistake mistake = new Mistake(e.getCommandLine(), verbs);
        String sentence = switch (e) {
            case UnmatchedArgumentException unmatched -> mistake.unmatched(unmatched.getUnmatched().getFirst());
            // Of an option that is not known, the parser says first what is missing.
            case MissingParameterException missing -> mistake.unknownOption(arguments).map(mistake::unmatched)
                    .orElseGet(() -> mistake.missing(missing));
            default -> mistake.number(e).orElseGet(() -> mistake.sentence(e.getMessage()));
        };
        return Failure.usage(sentence, mistake.name + " --help");
    }

    /** Of an option that takes a number and was given none. */
    private Optional<String> number(ParameterException e) {
        if (e.getArgSpec() == null || e.getValue() == null || Stream.of(e.getArgSpec().auxiliaryTypes())
                .noneMatch(type -> Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class)) {
            return Optional.empty();
        }
        String what = e.getArgSpec() instanceof OptionSpec option ? option.longestName() : e.getArgSpec().paramLabel();
        return Optional.of(texts.get("number", what, e.getValue()));
    }

    private String unmatched(String word) {
        boolean root = command.getParent() == null;
        if (word.startsWith("-") && word.length() > 1) {
            String typed = word.split("=")[0];
            return said(root ? "option.unknown" : "option.unknown.of", typed, options(typed));
        }
        if (root) {
            return elsewhere(word).orElseGet(() -> said("command.unknown", word, commands(word)));
        }
        if (!command.getSubcommands().isEmpty()) {
            return said("verb.unknown", word, command.getSubcommands().keySet().stream().filter(v -> FingerSlips.near(word, v))
                    .map(v -> name() + " " + v).toList());
        }
        return texts.get("word.unknown", name(), word);
    }

    /** Of a command that a part of Wellspring brings which is not installed here. */
    private Optional<String> elsewhere(String word) {
        String part = texts.getOr("part.of." + word.toLowerCase(Locale.ROOT), "");
        return part.isEmpty() ? Optional.empty() : Optional.of(texts.get("command.elsewhere", word, texts.get("part." + part)));
    }

    private Optional<String> unknownOption(List<String> arguments) {
        return arguments.stream().takeWhile(a -> !a.equals("--")).filter(a -> a.startsWith("--"))
                .filter(a -> command.getCommandSpec().findOption(a.split("=")[0]) == null).findFirst();
    }

    /** The command as it is typed. */
    private String name() {
        return name.substring(name.indexOf(' ') + 1);
    }

    private String said(String key, String typed, List<String> meant) {
        String sentence = texts.get(key, typed, name());
        if (meant.isEmpty()) {
            return sentence;
        }
        String quoted = meant.stream().map(m -> texts.get("meant.one", m)).collect(Collectors.joining(texts.get("meant.or")));
        return sentence + " " + texts.get("meant", quoted);
    }

    /** Where one is but a slip away, nobody means another that is two. */
    private List<String> options(String typed) {
        List<String> near = command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                .filter(option -> FingerSlips.near(bare(typed), bare(option)))
                .sorted(Comparator.comparingInt(option -> FingerSlips.distance(bare(typed), bare(option)))).toList();
        boolean one = !near.isEmpty() && FingerSlips.distance(bare(typed), bare(near.getFirst())) <= 1;
        return near.stream().filter(option -> !one || FingerSlips.distance(bare(typed), bare(option)) <= 1).limit(MOST).toList();
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** Commands of that name but for a slip, then nouns that have it for a verb, then what others call so. */
    private List<String> commands(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        Stream<String> near = verbs.firstWords().stream().filter(c -> FingerSlips.near(typed, c))
                .sorted(Comparator.comparingInt(c -> FingerSlips.distance(typed, c)));
        Stream<String> seconds = verbs.names().stream().filter(c -> c.endsWith(" " + typed));
        Stream<String> others = Stream.of(texts.getOr("instead." + typed, "").split(",")).filter(verbs::has);
        Stream.of(others, near, seconds).flatMap(s -> s).distinct().limit(MOST).forEach(found::add);
        return found;
    }

    private String missing(MissingParameterException e) {
        String what = e.getMissing().stream().map(arg -> arg.isOption()
                ? ((OptionSpec) arg).longestName() + (arg.arity().max() == 0 ? "" : " " + arg.paramLabel())
                : arg.paramLabel())
                .distinct().collect(Collectors.joining(", "));
        return what.isEmpty() ? sentence(e.getMessage()) : texts.get("missing", name(), what);
    }

    private String sentence(String message) {
        String line = message.strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
