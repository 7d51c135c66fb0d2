// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a list of arguments asks for, as far as it shows before the command is known. */
final class Invocation {
    private static final Set<String> WITH_VALUE = Set.of("--space", "--on");
    private static final Set<String> OF_THE_WINDOW = Set.of("--tour");
    private static final String JSON = "--json";
    private static final String END_OF_OPTIONS = "--";

    private Invocation() {
    }

    /** Whether there is no command: options of the window and options that both understand may be there. */
    static boolean wantsWindow(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (OF_THE_WINDOW.contains(argument)) {
                return true;
            }
            if (WITH_VALUE.contains(argument)) {
                i++;
            } else if (WITH_VALUE.stream().noneMatch(option -> argument.startsWith(option + "="))) {
                return false;
            }
        }
        return true;
    }

    /** The words that are neither global options nor their values, in their order: the command's name comes first. */
    static List<String> words(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (WITH_VALUE.contains(arguments.get(i))) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                words.add(arguments.get(i));
            }
        }
        return words;
    }

    /** Whether a program reads the answer; also known where the arguments make no sense otherwise. */
    static boolean wantsJson(List<String> arguments) {
        int end = arguments.indexOf(END_OF_OPTIONS);
        return arguments.subList(0, end < 0 ? arguments.size() : end).contains(JSON);
    }
}
