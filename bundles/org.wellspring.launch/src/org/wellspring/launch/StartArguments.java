// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started with, as far as it shows before any command is known. The one place that says which arguments
 * open the window and where the book is; the launch scripts only ask whether there is a word that is no option.
 *
 * @param words neither options of the whole program nor their values: a command's name comes first
 * @param space where the book is, as typed
 * @param on the day to believe in, as typed
 * @param tour where pictures of every view are to go, as typed
 * @param json whether a program reads the answer
 * @param safe whether to start without the user's plug-ins
 * @param window whether these arguments open the window: every one is an option of it, with its value
 */
public record StartArguments(List<String> words, Optional<String> space, Optional<String> on, Optional<String> tour,
        boolean json, boolean safe, boolean window) {
    /** The option that starts without the user's plug-ins. */
    public static final String SAFE = "--safe";
    private static final String SPACE = "--space";
    private static final String ON = "--on";
    private static final String TOUR = "--tour";
    /** The variable of the environment that says where the book is, unless an argument does. */
    public static final String SPACE_VARIABLE = "WELLSPRING_SPACE";

    /** Reads them. An option that is given twice counts as given last. Nothing is checked: whoever uses a value does that. */
    public static StartArguments of(List<String> arguments) {
        Reading reading = new Reading();
        for (int i = 0; i < arguments.size(); i++) {
            i += reading.take(arguments.get(i), i + 1 < arguments.size() ? arguments.get(i + 1) : null);
        }
        return reading.done();
    }

    /** Whether a window that has the book open already serves as well: nothing is asked for that a new one alone could do. */
    public boolean anyWindow() {
        return window && on.isEmpty() && tour.isEmpty() && !safe;
    }

    /**
     * Where the book is: as said, else as the environment says, else in the home directory.
     *
     * @param folder where places begin that are not absolute
     */
    public Path directory(Map<String, String> environment, Path folder) {
        String named = space.orElse(environment.getOrDefault(SPACE_VARIABLE, ""));
        Path chosen = named.isBlank() ? Path.of(System.getProperty("user.home"), "Wellspring") : folder.resolve(named);
        return chosen.toAbsolutePath().normalize();
    }

    /** The arguments one after the other. */
    private static final class Reading {
        private final List<String> words = new ArrayList<>();
        private String space;
        private String on;
        private String tour;
        private boolean json;
        private boolean safe;
        private boolean others;
        private boolean literal;

        /** Takes one argument; answers how many of the following ones belong to it. */
        int take(String argument, String next) {
            if (literal) {
                word(argument);
                return 0;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            boolean valued = name.equals(SPACE) || name.equals(ON) || name.equals(TOUR);
            if (!valued) {
                other(argument);
                return 0;
            }
            String value = equals < 0 ? next : argument.substring(equals + 1);
            set(name, value);
            return equals < 0 && next != null ? 1 : 0;
        }

        private void set(String name, String value) {
            // An option without its value is a mistake that the command line has words for.
            others |= value == null;
            switch (name) {
                case SPACE -> space = value;
                case ON -> on = value;
                default -> tour = value;
            }
        }

        private void other(String argument) {
            if (argument.equals("--")) {
                literal = true;
                others = true;
            } else if (argument.equals(SAFE)) {
                safe = true;
            } else if (argument.startsWith("-")) {
                json |= argument.equals("--json");
                others = true;
            } else {
                word(argument);
            }
        }

        private void word(String argument) {
            words.add(argument);
            others = true;
        }

        StartArguments done() {
            return new StartArguments(List.copyOf(words), Optional.ofNullable(space), Optional.ofNullable(on),
                    Optional.ofNullable(tour), json, safe, !others);
        }
    }
}
