// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.History.Entry;

/**
 * What several people wrote of one thing without having heard of each other. One of the versions is shown, on all machines the same; none is lost
 * until somebody chooses, or writes what they see anew. Any thread.
 */
public interface Versions {
    /**
     * A field, or a paragraph of one that is a long text, of which there are several versions.
     *
     * @param object whose it is, of class {@code type}, a name such as {@code Commitment}
     * @param feature the field's name
     * @param part which paragraph; empty where the field has one value
     * @param text whether it is free text, so that something else can be {@linkplain Versions#write written} in its place
     * @param versions the one that is shown first, then the others, the latest first; two at least
     */
    record Contested(UUID object, String type, String feature, String part, boolean text, List<Version> versions) {
        /** Copied. */
        public Contested {
            versions = List.copyOf(versions);
        }
    }

    /**
     * One of them.
     *
     * @param id what wrote it
     * @param value as text; empty where somebody emptied it
     * @param author who wrote it
     * @param at when, by their clock
     */
    record Version(String id, Optional<String> value, String author, Instant at) {
    }

    /** All that is contested and there, in the order in which the objects came. */
    List<Contested> contested();

    /**
     * Lets one version be the value; that is a step that can be taken back.
     *
     * @param label what the step is called
     * @param version by its id
     * @return the step; empty if that version is the only one meanwhile, or is there no more
     */
    Optional<Entry> choose(String label, Contested contested, String version);

    /**
     * Writes something in the place of all versions, such as both of them; a step that can be taken back.
     *
     * @param text what is to stand there; for a paragraph one line
     * @return the step; empty if the object is there no more
     * @throws IllegalArgumentException if it is no {@linkplain Contested#text() text}
     */
    Optional<Entry> write(String label, Contested contested, String text);
}
