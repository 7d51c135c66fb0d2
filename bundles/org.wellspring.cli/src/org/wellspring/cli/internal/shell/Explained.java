// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Commands and options with what help says of them in a line. */
record Explained(List<String> words, CommandSpec spec) {
    /** All below a command, itself first, in the order of help. */
    static List<Explained> all(CommandLine root) {
        List<Explained> all = new ArrayList<>();
        add(List.of(), root, all);
        return all;
    }

    private static void add(List<String> words, CommandLine line, List<Explained> all) {
        all.add(new Explained(words, line.getCommandSpec()));
        line.getSubcommands().forEach((name, below) -> add(Stream.concat(words.stream(), Stream.of(name)).toList(), below, all));
    }

    /** What it does. */
    String header() {
        String[] header = new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF)).header().lines().toArray(String[]::new);
        return header.length == 0 ? "" : header[0].strip();
    }

    /** The words right below it. */
    List<Explained> below() {
        return spec.subcommands().entrySet().stream()
                .map(entry -> new Explained(Stream.concat(words.stream(), Stream.of(entry.getKey())).toList(), entry.getValue().getCommandSpec())).toList();
    }

    /** Its options. */
    List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** What an option means. */
    static String said(OptionSpec option) {
        return String.join(" ", option.description()).replace("%n", " ").replace("%%", "%").strip();
    }
}
