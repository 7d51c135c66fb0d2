// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Ids as people see and type them: whole, or their last characters. */
public final class ShortIds {
    private static final int SHOWN = 8;
    private static final int FEWEST = 4;

    private ShortIds() {
    }

    /** The end of an id, enough to tell it from others by. */
    public static String brief(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - SHOWN);
    }

    /** The id, if the text is a whole one. */
    public static Optional<UUID> whole(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The id that is meant.
     *
     * @param text a whole id, or the end of one
     * @param known those it may be
     */
    public static UUID among(String text, Collection<UUID> known) {
        String end = text.strip().toLowerCase(Locale.ROOT);
        Optional<UUID> whole = whole(end);
        List<UUID> found = known.stream().distinct().filter(id -> whole.map(id::equals)
                .orElse(end.length() >= FEWEST && id.toString().endsWith(end))).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw Failure.of(found.isEmpty() ? "unknown-id" : "ambiguous-id", text);
    }
}
