// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.wellspring.launch.StartArguments;
import org.wellspring.launch.handover.Handover;
import org.wellspring.launch.handover.Handover.Outcome;
import org.wellspring.launch.handover.Order;

/**
 * The window of a start a moment before: it had the book, but no desk yet for those who look for it, so that this program began one of its own.
 *
 * @param start what this program was started with
 * @param desks whether a window takes commands in for the book in a directory; may touch the disk
 */
public record OtherWindow(StartArguments start, Predicate<Path> desks) {
    /** Whether it has the book in this directory. */
    boolean has(Path directory) {
        return desks.test(directory);
    }

    /** Brings it to the front, where it serves as well as a window of this program; whether it did. Waits for its answer. */
    public boolean toFront(Path directory) {
        if (start.on().isPresent() || start.tour().isPresent()) {
            return false;
        }
        Order order = Order.here(directory.toString(), directory.toString(), StandardCharsets.UTF_8, List.of());
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Handover.attempt(order, InputStream.nullInputStream(), nowhere, nowhere) instanceof Outcome.Answered;
    }
}
