// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;
import java.util.UUID;

/**
 * A gentle word before something is done (T). It explains and steps aside: what the user asked for is done all the same.
 *
 * @param rule permanent, for programs: "F7"; a plug-in puts its own name before it: "garden.third-call"
 * @param message what is worth a thought and why, in the user's language, a sentence without a full stop
 * @param source who says so, for people: the name of a plug-in; empty for Wellspring itself
 * @param about ids of what it counted or rests on, the most telling first, so that it can be looked at; may be empty
 */
public record Warning(String rule, String message, String source, List<UUID> about) {
    public Warning {
        about = List.copyOf(about);
    }

    /** One that rests on nothing that could be looked at. */
    public Warning(String rule, String message, String source) {
        this(rule, message, source, List.of());
    }

    /** From Wellspring itself. */
    public static Warning of(String rule, String message) {
        return new Warning(rule, message, "");
    }

    /** From Wellspring itself, resting on these objects. */
    public static Warning of(String rule, String message, List<UUID> about) {
        return new Warning(rule, message, "", about);
    }

    /** Who says it, and what. */
    public String text() {
        return source.isEmpty() ? message : source + ": " + message;
    }
}
