// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

/**
 * A gentle word before something is done (T). It explains and steps aside: what the user asked for is done all the same.
 *
 * @param rule permanent, for programs: "F7"; a plug-in puts its own name before it: "garden.third-call"
 * @param message what is worth a thought and why, in the user's language, a sentence without a full stop
 * @param source who says so, for people: the name of a plug-in; empty for Wellspring itself
 */
public record Warning(String rule, String message, String source) {
    /** From Wellspring itself. */
    public static Warning of(String rule, String message) {
        return new Warning(rule, message, "");
    }

    /** Who says it, and what. */
    public String text() {
        return source.isEmpty() ? message : source + ": " + message;
    }
}
