// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line for each word and each option, with the words that must stand before it. */
final class FishScript {
    private final String program;

    FishScript(String program) {
        this.program = program;
    }

    String of(CommandLine root) {
        StringBuilder script = new StringBuilder("# fish completion for " + program + "\n");
        script.append("function __").append(program).append("_at\n")
                .append("    set -l words (commandline -opc | string match -rv '^-')[2..]\n")
                .append("    test \"$words\" = \"$argv\"\n").append("end\n");
        for (Explained one : Explained.all(root)) {
            String at = "-n " + quoted("__" + program + "_at " + String.join(" ", one.words()));
            one.below().forEach(word -> script.append("complete -c ").append(program).append(" -f ").append(at).append(" -a ")
                    .append(word.words().getLast()).append(" -d ").append(quoted(word.header())).append('\n'));
            one.options().forEach(option -> script.append("complete -c ").append(program).append(' ').append(at).append(names(option))
                    .append(option.arity().max() > 0 ? " -r" : "").append(" -d ").append(quoted(Explained.said(option))).append('\n'));
        }
        return script.toString();
    }

    private static String names(OptionSpec option) {
        return List.of(option.names()).stream().map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
