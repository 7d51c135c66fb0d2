// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.util.Optional;
import java.util.UUID;

/**
 * One way to help a person.
 *
 * @param kind what it rests on
 * @param text a short sentence for the user, without a full stop: "Introduce Jonas Weber, Maritime Museum"
 * @param reason why it comes to mind: "wants to meet a museum curator"; may be empty
 * @param other what it takes: another person, such as the one to introduce, or a thing to share; “show this” leads there
 */
public record HelpIdea(Kind kind, String text, String reason, Optional<UUID> other) {
    /** What an idea rests on. */
    public enum Kind {
        /** An open need of the person (M3). */
        NEED,
        /** Somebody I know whom the person would like to meet, or who can meet a need (I4). */
        INTRODUCTION,
        /** Something to talk about (F7). */
        TALKING_POINT,
        /** A favour that worked before, or a thing to share. */
        FAVOUR,
        /** Nothing is known yet: ask. */
        ASK,
        /** From a plug-in. */
        OTHER
    }
}
