// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.model.InteractionKind;

/** By which way words go to somebody. Its word is permanent: templates and the command line name it. */
public enum DraftWay {
    /** A mail, in the user's mail program. */
    EMAIL(InteractionKind.EMAIL, "email"),
    /** A short message to a telephone number. */
    MESSAGE(InteractionKind.MESSAGE, "phone"),
    /** A call; the words are what to say. */
    PHONE(InteractionKind.CALL, "phone"),
    /** By post. */
    LETTER(InteractionKind.LETTER, "address"),
    /** A message on a page of theirs, such as a profile. */
    WEB(InteractionKind.MESSAGE, "link");

    private final InteractionKind kind;
    private final String contact;

    DraftWay(InteractionKind kind, String contact) {
        this.kind = kind;
        this.contact = contact;
    }

    /** What sort of touch it is once it was sent. */
    public InteractionKind kind() {
        return kind;
    }

    /** The kind of contact it goes to, as the page of a person names them. */
    public String contact() {
        return contact;
    }

    /** Its word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of a word, in any case. */
    public static Optional<DraftWay> of(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
