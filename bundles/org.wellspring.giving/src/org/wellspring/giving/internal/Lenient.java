// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;

/** Reads what is stored also where a newer version wrote it: one odd value costs its own place, and no list. The object keeps it. */
public final class Lenient {
    private Lenient() {
    }

    /** A choice by its word; the last word is for one that nobody knows here. */
    public static <E extends Enumerator> E word(String literal, List<E> all, E otherwise) {
        return all.stream().filter(one -> one.getLiteral().equals(literal)).findFirst().orElse(otherwise);
    }

    /** A day in ISO form; empty where there is none, or it is written in another. */
    public static Optional<LocalDate> day(String iso) {
        try {
            return iso == null || iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Text, empty where there is none. */
    public static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
