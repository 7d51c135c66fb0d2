// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.wellspring.cli.spi.CliVerbs;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands as the parser wants them. Only the command that is asked for is built, since reading the options of all
 * takes longer than most commands run; all are built where none is known, for help and for a good message.
 */
final class Grammar {
    private static final int WIDTH = 100;
    private final Verbs verbs;
    private final Globals globals;
    private final Path folder;
    private final ResourceBundle help = CommandHelp.shared();
    private final Map<Class<?>, ResourceBundle> helpOfOthers = new HashMap<>();

    /** @param folder where places begin that are not absolute */
    Grammar(Verbs verbs, Globals globals, Path folder) {
        this.verbs = verbs;
        this.globals = globals;
        this.folder = folder;
    }

    /** The grammar for arguments that begin with these words. */
    CommandLine of(List<String> words) {
        CommandLine root = new CommandLine(globals);
        root.setResourceBundle(help);
        String first = words.isEmpty() ? "" : words.getFirst();
        List<String> known = verbs.firstWords();
        for (String name : known.contains(first) ? List.of(first) : known) {
            add(root, name, words.size() < 2 ? "" : words.get(1));
        }
        root.registerConverter(Path.class, this::place);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setUsageHelpWidth(WIDTH);
        return root;
    }

    /** Left as it was typed where that means the same. */
    private Path place(String text) {
        Path typed = Path.of(text);
        return typed.toAbsolutePath().equals(folder.resolve(typed)) ? typed : folder.resolve(typed);
    }

    private void add(CommandLine root, String name, String verb) {
        boolean command = verbs.has(name);
        CliVerbs from = verbs.from(name).orElseThrow();
        CommandLine line = put(root, name, command ? from.verb(name) : CommandSpec.create().name(name), from);
        List<String> seconds = verbs.verbsOf(name);
        if (command && !seconds.contains(verb) && !verb.isEmpty() && !verb.startsWith("-")) {
            // what follows is no verb but what the command is about, whatever words are in it: a person called Ana New
            return;
        }
        for (String each : seconds.contains(verb) ? List.of(verb) : seconds) {
            String whole = name + " " + each;
            CliVerbs brought = verbs.from(whole).orElseThrow();
            put(line, each, brought.verb(whole), brought);
        }
    }

    private CommandLine put(CommandLine parent, String word, Object command, CliVerbs from) {
        parent.addSubcommand(word, command);
        CommandLine line = parent.getSubcommands().get(word);
        line.setResourceBundle(helpOfOthers.computeIfAbsent(from.getClass(), verbs -> CommandHelp.of(verbs, help)));
        return line;
    }
}
