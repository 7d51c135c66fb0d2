// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.ObjectId;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.TransportException;

/** Sends segments to the host: a commit for each device, on top of what the host has of it. */
final class Writing {
    private static final int TRIES = 8;
    private static final int FIRST_PAUSE = 50;
    private static final int LONGEST_PAUSE = 1500;
    /** So much is sent at once, that a bad line gets somewhere, too. */
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_ITEMS = 1000;
    /** The time of a commit that holds another device's segments: the same whoever sends them for it. */
    private static final Instant OTHERS = Instant.parse("2020-01-01T00:00:00Z");

    private final Host host;
    private final Looking looking;
    private final String device;
    private int repeats;

    Writing(Host host, Looking looking, String device) {
        this.host = host;
        this.looking = looking;
        this.device = device;
    }

    /** How often something was sent again. */
    int repeats() {
        return repeats;
    }

    /** As {@link Transport#write}. */
    Set<SegmentName> write(Copy copy, List<Item> items) throws IOException, TransportException, InterruptedException {
        Map<SegmentName, Item> wanted = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.bytes().length > Transport.MOST_BYTES) {
                throw new IllegalArgumentException("Too long: " + item.name());
            }
            wanted.putIfAbsent(item.name(), item);
        }
        for (int tried = 1; !wanted.isEmpty(); tried++) {
            Turn turn = new Turn(copy, wanted.values());
            if (turn.done()) {
                break;
            }
            if (turn.sent()) {
                tried = 0;
            } else if (tried >= TRIES || turn.forbidden()) {
                throw host.failure(turn.why());
            } else {
                again(copy, tried, turn);
            }
        }
        Set<SegmentName> others = new HashSet<>();
        for (Item item : items) {
            Optional<ObjectId> there = copy.chains().content(item.name());
            if (there.isPresent() && !Copy.sameContent(there.get(), item.bytes())) {
                others.add(item.name());
            }
        }
        copy.tidy();
        return others;
    }

    private void again(Copy copy, int tried, Turn turn) throws IOException, TransportException, InterruptedException {
        if (turn.refused()) {
            repeats++;
            if (!host.freed()) {
                int longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE << tried);
                Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
            }
        }
        looking.look(copy);
    }

    /** One connection: it finds that all is there, or that the host is elsewhere, or sends a part. */
    private final class Turn {
        private final Copy copy;
        private final boolean behind;
        private final List<Item> missing;
        private Map<String, String> refused = Map.of();

        Turn(Copy copy, Collection<Item> wanted) throws IOException, TransportException {
            this.copy = copy;
            try (Sending sending = host.sending(copy)) {
                Map<String, ObjectId> there = sending.tips();
                Map<String, ObjectId> ours = copy.tips();
                behind = wanted.stream().map(item -> item.name().device()).anyMatch(one -> !Objects.equals(there.get(one), ours.get(one)));
                missing = wanted.stream().filter(item -> copy.chains().content(item.name()).isEmpty()).toList();
                if (!behind && !missing.isEmpty()) {
                    send(sending, ours);
                }
            }
        }

        private void send(Sending sending, Map<String, ObjectId> ours) throws IOException {
            Map<String, List<Item>> part = part().stream().collect(Collectors.groupingBy(item -> item.name().device()));
            Map<String, ObjectId> commits = new LinkedHashMap<>();
            for (Map.Entry<String, List<Item>> own : part.entrySet()) {
                Instant time = own.getKey().equals(device) ? Instant.now() : OTHERS;
                commits.put(own.getKey(), copy.commit(ours.get(own.getKey()), own.getValue(), time));
            }
            refused = sending.send(commits);
            for (Map.Entry<String, ObjectId> commit : commits.entrySet()) {
                if (!refused.containsKey(commit.getKey())) {
                    copy.advance(commit.getKey(), commit.getValue());
                }
            }
        }

        private List<Item> part() {
            List<Item> part = new ArrayList<>();
            long bytes = 0;
            for (Item item : missing) {
                bytes += item.bytes().length;
                if (!part.isEmpty() && (bytes > MOST_BYTES || part.size() == MOST_ITEMS)) {
                    break;
                }
                part.add(item);
            }
            return part;
        }

        boolean done() {
            return !behind && missing.isEmpty();
        }

        boolean sent() {
            return !behind && refused.isEmpty();
        }

        boolean refused() {
            return !refused.isEmpty();
        }

        /** Whether a rule there is against it, so that trying again is of no use. */
        boolean forbidden() {
            String text = String.join(" ", refused.values()).toLowerCase(Locale.ROOT);
            return Stream.of("declined", "denied", "prohibited", "protected", "not allowed", "hook").anyMatch(text::contains);
        }

        /** Why, under which key it is told: so often nothing lands in between, so that it is a rule or a lock. */
        String why() {
            return forbidden() ? "refusing" : "held";
        }
    }
}
