// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.core.Spaces.Options;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.FileSpaces;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Replica;

/**
 * A group of friends who meet every other Wednesday: Ana, Bo, Carla and Dev, of whom each can have a copy of the group's space with a clock of their own.
 * It is Wednesday, 2 December 2026, six in the evening in Lisbon.
 */
final class Circle implements BeforeEachCallback, AfterEachCallback {
    static final Instant NOW = Instant.parse("2026-12-02T18:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static final int MOST_STEPS = 500;

    /** A copy of the group's space on somebody's computer. */
    final class Desk {
        private final Path directory;
        private final Options options;
        private Space space;
        private Instant now = NOW;

        private Desk(String author) {
            directory = place.resolve("desk-" + desks.size());
            options = new Options(false, new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(now, zone);
                }

                @Override
                public Instant instant() {
                    return now;
                }
            }, Runnable::run, author);
        }

        Space space() {
            return space;
        }

        Path directory() {
            return directory;
        }

        Instant now() {
            return now;
        }

        void tick(Duration by) {
            now = now.plus(by);
        }

        void set(Instant moment) {
            now = moment;
        }

        /** As after a power cut: nothing is said to the space but that its files are let go of. */
        void reopen() {
            space.close();
            space = spaces.open(directory, options);
        }

        /** Everything known there and not here arrives, in its order. */
        void hear(Desk other) {
            batches(other).forEach(batch -> Replica.of(space).receive(batch));
        }

        private List<Batch> batches(Desk other) {
            Replica from = Replica.of(other.space);
            Map<DeviceId, Long> known = Replica.of(space).known();
            List<Batch> all = new ArrayList<>();
            from.known().keySet().stream().filter(device -> !device.equals(Replica.of(space).device())).forEach(device -> {
                long at = known.getOrDefault(device, 0L);
                for (List<Batch> some = from.since(device, at); !some.isEmpty(); some = from.since(device, at)) {
                    all.addAll(some);
                    at = some.getLast().until();
                }
            });
            return all;
        }
    }

    private final Spaces spaces = FileSpaces.keeping(List.of());
    private final List<Desk> desks = new ArrayList<>();
    private final Map<String, UUID> members = new LinkedHashMap<>();
    private Path place;
    private Desk first;

    /** Takes steps as long as it goes on; a meeting that comes to no end is a fault. */
    static void asLongAs(BooleanSupplier going, Runnable step) {
        for (int i = 0; going.getAsBoolean(); i++) {
            if (i > MOST_STEPS) {
                throw new AssertionError("It comes to no end.");
            }
            step.run();
        }
    }

    /** The first copy. */
    Desk desk() {
        return first;
    }

    /** The group on the first copy. */
    Space space() {
        return first.space();
    }

    GroupPage page() {
        return GroupPage.of(space());
    }

    /** A member by name. */
    UUID member(String name) {
        return members.get(name);
    }

    List<UUID> members() {
        return List.copyOf(members.values());
    }

    Path place() {
        return place;
    }

    /** Another copy, as it is now. */
    Desk another(String author) {
        Path backup = place.resolve("copy-" + desks.size() + ".db");
        space().care().backup(backup);
        Desk desk = new Desk(author);
        desks.add(desk);
        desk.now = first.now;
        spaces.restore(desk.directory, backup);
        desk.space = spaces.open(desk.directory, desk.options);
        return desk;
    }

    /** Somebody joins on a day. */
    UUID join(String name, LocalDate day) {
        Member member = GroupFactory.eINSTANCE.createMember();
        member.setName(name);
        member.setJoinedOn(day);
        space().change("Join", tx -> {
            tx.find(GroupPage.groupOf(space()), Group.class).orElseThrow().getMembers().add(member);
        });
        members.put(name, member.getId());
        return member.getId();
    }

    /** Somebody leaves on a day. */
    void leave(UUID member, LocalDate day) {
        space().change("Leave", tx -> tx.find(member, Member.class).orElseThrow().setLeftOn(day));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        place = Files.createTempDirectory("circle-");
        first = new Desk("Ana");
        desks.add(first);
        first.space = spaces.create(first.directory, SpaceKind.GROUP, first.options);
        Group group = GroupFactory.eINSTANCE.createGroup();
        group.setName("Harbour Circle");
        group.setTimeZone("Europe/Lisbon");
        group.setMeetingEveryDays(14);
        space().change("Found", tx -> tx.add(group));
        join("Ana Ruiz", LocalDate.of(2025, 1, 8));
        join("Bo Lind", LocalDate.of(2025, 1, 8));
        join("Carla Dias", LocalDate.of(2025, 9, 3));
        join("Dev Patel", LocalDate.of(2026, 6, 10));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        desks.forEach(desk -> desk.space.close());
        desks.clear();
        members.clear();
        try (Stream<Path> files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
