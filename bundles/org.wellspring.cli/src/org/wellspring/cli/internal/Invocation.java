// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.Set;

/** What a list of arguments asks for. */
final class Invocation {
    private static final Set<String> WITH_VALUE = Set.of("--space", "--on");
    private static final Set<String> OF_THE_WINDOW = Set.of("--tour");

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
}
