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
            add(root, "", name, words.isEmpty() ? words : words.subList(1, words.size()));
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

    /**
     * Adds a command with those below it.
     *
     * @param above the words before its own, each with a space behind it
     * @param next the words that were typed behind its own
     */
    private void add(CommandLine parent, String above, String word, List<String> next) {
        String name = above + word;
        boolean command = verbs.has(name);
        CliVerbs from = verbs.from(name).orElseThrow();
        CommandLine line = put(parent, word, command ? from.verb(name) : CommandSpec.create().name(word), from);
        List<String> below = verbs.verbsOf(name);
        String typed = next.isEmpty() ? "" : next.getFirst();
        if (command && !below.contains(typed) && !typed.isEmpty() && !typed.startsWith("-")) {
            // what follows is no verb but what the command is about, whatever words are in it: a person called Ana New
            return;
        }
        for (String each : below.contains(typed) ? List.of(typed) : below) {
            add(line, name + " ", each, next.isEmpty() ? next : next.subList(1, next.size()));
        }
    }

    private CommandLine put(CommandLine parent, String word, Object command, CliVerbs from) {
        parent.addSubcommand(word, command);
        CommandLine line = parent.getSubcommands().get(word);
        line.setResourceBundle(helpOfOthers.computeIfAbsent(from.getClass(), verbs -> CommandHelp.of(verbs, help)));
        return line;
    }
}
