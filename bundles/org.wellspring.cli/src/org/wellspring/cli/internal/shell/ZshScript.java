// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh: for the words typed so far, what may come next and what it does. */
final class ZshScript {
    private final String program;

    ZshScript(String program) {
        this.program = program;
    }

    String of(CommandLine root) {
        StringBuilder script = new StringBuilder("#compdef " + program + "\n");
        script.append("_").append(program).append("() {\n")
                .append("    local -a before next\n")
                .append("    before=(${${words[2,CURRENT-1]}:#-*})\n")
                .append("    case \"$before\" in\n");
        for (Explained one : Explained.all(root)) {
            script.append("        ").append(quoted(String.join(" ", one.words()))).append(")\n            next=(");
            Stream.concat(one.below().stream().map(word -> entry(word.words().getLast(), word.header())),
                    one.options().stream().flatMap(ZshScript::entries)).forEach(entry -> script.append(' ').append(entry));
            script.append(" )").append(one.below().isEmpty() ? "; _files" : "").append(" ;;\n");
        }
        return script.append("        *) _files; return ;;\n    esac\n    _describe -t commands ").append(program).append(" next\n}\n")
                .append("_").append(program).append(" \"$@\"\n").toString();
    }

    private static Stream<String> entries(OptionSpec option) {
        return List.of(option.names()).stream().map(name -> entry(name, Explained.said(option)));
    }

    private static String entry(String word, String said) {
        return quoted(word.replace(":", "\\:") + ":" + said);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
