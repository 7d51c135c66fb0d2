// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

import org.wellspring.core.words.UserLocale;

/**
 * The commands as the parser wants them. Only the command that is asked for is built, since reading the options of all
 * takes longer than most commands run; all are built where none is known, for help and for a good message.
 */
final class Grammar {
    private static final int WIDTH = 100;
    private final Globals globals;
    private final Path folder;

    /** @param folder where places begin that are not absolute */
    Grammar(Globals globals, Path folder) {
        this.globals = globals;
        this.folder = folder;
    }

    /** The grammar for arguments that begin with these words. */
    CommandLine of(List<String> words) {
        CommandLine root = new CommandLine(globals);
        String first = words.isEmpty() ? "" : words.getFirst();
        List<String> known = Commands.firstWords();
        for (String name : known.contains(first) ? List.of(first) : known) {
            add(root, name, words.size() < 2 ? "" : words.get(1));
        }
        root.registerConverter(Path.class, this::place);
        root.setResourceBundle(ResourceBundle.getBundle("org.wellspring.cli.internal.help", UserLocale.current().words(),
                Grammar.class.getClassLoader()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setUsageHelpWidth(WIDTH);
        return root;
    }

    /** Left as it was typed where that means the same. */
    private Path place(String text) {
        Path typed = Path.of(text);
        return typed.toAbsolutePath().equals(folder.resolve(typed)) ? typed : folder.resolve(typed);
    }

    private static void add(CommandLine root, String name, String verb) {
        Object command = Commands.verb(name).map(Object.class::cast).orElseGet(() -> CommandSpec.create().name(name));
        root.addSubcommand(name, command);
        CommandLine line = root.getSubcommands().get(name);
        List<String> verbs = Commands.verbsOf(name);
        if (Commands.verb(name).isPresent() && !verbs.contains(verb) && !verb.isEmpty() && !verb.startsWith("-")) {
            // what follows is no verb but what the command is about, whatever words are in it: a person called Ana New
            return;
        }
        for (String each : verbs.contains(verb) ? List.of(verb) : verbs) {
            line.addSubcommand(each, Commands.verb(name + " " + each).orElseThrow());
        }
    }
}
