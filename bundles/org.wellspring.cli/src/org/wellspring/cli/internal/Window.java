// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.launch.Main;
import org.wellspring.launch.handover.Handover;
import org.wellspring.launch.handover.Handover.Outcome;
import org.wellspring.launch.handover.Order;

/** The window that may have the book open, as a command sees it from outside. */
final class Window {
    private final Spaces spaces;
    private final Call call;
    private final Path directory;

    Window(Spaces spaces, Call call, Path directory) {
        this.spaces = spaces;
        this.call = call;
        this.directory = directory;
    }

    /**
     * Hands the command over and ends this run, if there is a window that takes it.
     *
     * @throws HandedOver once it is answered
     */
    void handOver() {
        Order order = Order.here(directory.toString(), call.folder().toString(), call.out().charset(), call.arguments());
        switch (Handover.attempt(order, call.in(), call.out(), call.err())) {
            case Outcome.Answered(int code) -> throw new HandedOver(code);
            case Outcome.Lost(List<String> transactions) -> settle(transactions);
            case Outcome.Nobody nobody -> {}
        }
    }

    /** The launcher may have handed it over already, to a window that ended over it. */
    void settleEarlierLoss() {
        String lost = System.getProperty(Main.LOST, "");
        if (!lost.isEmpty()) {
            System.clearProperty(Main.LOST);
            settle(Arrays.asList(lost.split(",")));
        }
    }

    /**
     * Finds out whether what a window was about to keep was kept before it ended. If nothing was, the command can be done anew.
     *
     * @param transactions their ids; {@link Handover#UNKNOWN} for what has none that is known before
     * @throws Failure if something was kept, or may have been
     */
    private void settle(List<String> transactions) {
        if (transactions.contains(Handover.UNKNOWN)) {
            throw Failure.partly("unanswered");
        }
        try (Space space = spaces.open(directory, Spaces.Options.here().forReading())) {
            if (transactions.stream().anyMatch(id -> !space.history().changes(UUID.fromString(id)).isEmpty())) {
                throw Failure.partly("kept-unanswered");
            }
        }
    }
}
