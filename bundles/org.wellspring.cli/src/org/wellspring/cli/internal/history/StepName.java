// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.History;
import org.wellspring.core.Space;

/** How a user names what is to be taken back or done again: a number of steps, or the id of one, as {@code history} prints it. */
final class StepName {
    private static final int PRINTED = 8;
    private final String text;

    private StepName(String text) {
        this.text = text;
    }

    /**
     * What was typed.
     *
     * @throws Failure if it is neither a number of steps nor looks like an id or the end of one
     */
    static StepName of(String text) {
        StepName name = new StepName(text.strip());
        if (!name.mayBeId()) {
            name.count();
        }
        return name;
    }

    private boolean mayBeId() {
        return ShortIds.whole(text).isPresent() || text.matches("[0-9a-fA-F-]{4,35}") && (!isNumber() || text.length() >= PRINTED);
    }

    private boolean isNumber() {
        return text.matches("-?[0-9]+");
    }

    /**
     * The step of this id or end of an id; empty for a number of steps. Ends of ids that are all digits are ids where there is such a step.
     *
     * @throws Failure if there is no such step, or there are several
     */
    Optional<UUID> transaction(Space space) {
        Optional<UUID> whole = ShortIds.whole(text);
        if (whole.isPresent() || !mayBeId()) {
            return whole;
        }
        List<UUID> known = space.history().recent(Integer.MAX_VALUE).stream().map(History.Entry::id).toList();
        if (isNumber() && known.stream().noneMatch(id -> id.toString().endsWith(text))) {
            return Optional.empty();
        }
        return Optional.of(ShortIds.among(text, known));
    }

    /** The number of steps. */
    int count() {
        try {
            int count = Integer.parseInt(text);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // the sentence below covers both
        }
        throw Failure.value("count", text);
    }
}
