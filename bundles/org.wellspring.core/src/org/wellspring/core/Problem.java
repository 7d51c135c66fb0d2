// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

/**
 * Something that went wrong, in words for the person in front of it.
 *
 * @param kind what sort of problem it is, for programs
 * @param happened what happened
 * @param safe what is safe
 * @param todo what to do now
 */
public record Problem(Kind kind, String happened, String safe, String todo) {
    /** Sorts of problems. */
    public enum Kind {
        /** No space in that place. */
        MISSING,
        /** Another process has the space open. */
        LOCKED,
        /** Written by a newer version. */
        NEWER_FORMAT,
        /** Written by another version, and can't be brought up to date because it can't be written. */
        OUTDATED,
        /** A migration or restore was cut short. */
        HALF_WRITTEN,
        /** The file fails its integrity check or is no space. */
        CORRUPTED,
        /** The file or directory can't be written. */
        READ_ONLY,
        /** No room left on the disk. */
        DISK_FULL,
        /** The caller asked for something that can't be done. */
        REFUSED,
        /** Anything else. */
        OTHER
    }

    /** Of a kind that no program asks for. */
    public Problem(String happened, String safe, String todo) {
        this(Kind.OTHER, happened, safe, todo);
    }

    /** All three sentences, one a line. */
    public String text() {
        return happened + "\n" + safe + "\n" + todo;
    }
}
