// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.TransportException;
import org.wellspring.testkit.Seed;

/** What every way of carrying a group does. A test of one extends this and says how to open it. */
public abstract class TransportContract {
    private final List<Transport> open = new ArrayList<>();

    /**
     * Opens the way for a device to one and the same place, empty at the start of each test. Called again for the same device, what it
     * knew of the place is still there.
     */
    protected abstract Transport open(String device) throws Exception;

    /** How many devices write at once; fewer where a connection takes long. */
    protected int devices() {
        return 12;
    }

    /** How often each of them writes. */
    protected int rounds() {
        return 3;
    }

    /** A device's name. */
    protected static String device(int number) {
        return String.format("%016x", number);
    }

    /** A segment of it, with bytes that are its alone. */
    protected static Item item(int device, int number) {
        return new Item(new SegmentName(device(device), number), ("segment " + number + " of " + device).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The way of a device, closed after the test. */
    protected final Transport way(int device) throws Exception {
        Transport way = open(device(device));
        open.add(way);
        return way;
    }

    @AfterEach
    final void closeAll() {
        open.forEach(Transport::close);
    }

    @Test
    @DisplayName("at an empty place there is nothing, and nothing to remark")
    void empty() throws Exception {
        Transport.Listing listing = way(1).look();

        assertThat(listing.names()).isEmpty();
        assertThat(listing.remarks()).isEmpty();
    }

    @Test
    @DisplayName("what one device writes, another finds, byte for byte, also in what it wrote before")
    void carried() throws Exception {
        Random random = new Random(Seed.next());
        Transport one = way(1);
        Transport other = way(2);
        List<Item> all = new ArrayList<>();
        for (int length : new int[] {0, 1, 1000, 70_000, Transport.MOST_BYTES}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            Item item = new Item(new SegmentName(device(1), all.size() + 1), bytes);
            all.add(item);
            assertThat(one.write(List.of(item))).isEmpty();
            assertThat(other.look().names()).contains(item.name());
        }

        assertThat(other.look().names()).containsExactlyInAnyOrderElementsOf(all.stream().map(Item::name).toList());
        for (Item item : all) {
            assertThat(other.read(item.name())).get().isEqualTo(item.bytes());
        }
    }

    @Test
    @DisplayName("many segments go at once")
    void many() throws Exception {
        List<Item> many = new ArrayList<>();
        for (int i = 1; i <= 1500; i++) {
            many.add(item(1, i));
        }

        assertThat(way(1).write(many)).isEmpty();

        Transport other = way(2);
        assertThat(other.look().names()).hasSize(1500);
        assertThat(other.read(new SegmentName(device(1), 777))).get().isEqualTo(item(1, 777).bytes());
    }

    @Test
    @DisplayName("writing what is there already does nothing; under a name that stands for something else nothing is changed, and it is told")
    void again() throws Exception {
        Transport one = way(1);
        one.write(List.of(item(1, 1)));
        Item other = new Item(item(1, 1).name(), new byte[] {7});

        assertThat(one.write(List.of(item(1, 1), item(1, 2)))).isEmpty();
        assertThat(one.write(List.of(item(1, 1), other, item(1, 3)))).containsExactly(other.name());

        Transport reader = way(2);
        assertThat(reader.look().names()).containsExactlyInAnyOrder(item(1, 1).name(), item(1, 2).name(), item(1, 3).name());
        assertThat(reader.read(other.name())).get().isEqualTo(item(1, 1).bytes());
    }

    @Test
    @DisplayName("a name that nobody wrote is not there, which is no failure")
    void absent() throws Exception {
        Transport one = way(1);

        assertThat(one.read(item(1, 1).name())).isEmpty();
        one.look();
        assertThat(one.read(item(1, 1).name())).isEmpty();
    }

    @Test
    @DisplayName("a device puts another's segments where the place has none of them; that one goes on behind them")
    void forOthers() throws Exception {
        way(1).write(List.of(item(1, 1), item(2, 1), item(2, 2)));
        Transport other = way(2);

        other.write(List.of(item(2, 1), item(2, 2), item(2, 3)));

        assertThat(way(3).look().names()).containsExactlyInAnyOrder(item(1, 1).name(), item(2, 1).name(), item(2, 2).name(), item(2, 3).name());
    }

    @Test
    @DisplayName("opened again it goes on where it was")
    void reopened() throws Exception {
        Transport before = way(1);
        before.write(List.of(item(1, 1)));
        before.close();
        Transport after = way(1);

        after.write(List.of(item(1, 2)));

        assertThat(after.look().names()).containsExactlyInAnyOrder(item(1, 1).name(), item(1, 2).name());
        assertThat(after.look().remarks()).isEmpty();
    }

    @Test
    @DisplayName("many devices write at once: nothing is lost, and all find all")
    void atOnce() throws Exception {
        List<Transport> ways = new ArrayList<>();
        for (int i = 1; i <= devices(); i++) {
            ways.add(way(i));
        }
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 1; i <= devices(); i++) {
            int device = i;
            work.add(() -> {
                for (int number = 1; number <= rounds(); number++) {
                    ways.get(device - 1).write(List.of(item(device, number)));
                    ways.get(device - 1).look();
                }
                return null;
            });
        }
        together(work);

        for (Transport way : ways) {
            Transport.Listing listing = way.look();
            assertThat(listing.names()).hasSize(devices() * rounds());
            assertThat(listing.remarks()).isEmpty();
        }
        assertThat(ways.get(0).read(item(devices(), rounds()).name())).get().isEqualTo(item(devices(), rounds()).bytes());
    }

    @Test
    @DisplayName("an interrupt ends a wait or changes nothing, and what comes after it works")
    void interrupted() throws Exception {
        Transport one = way(1);
        one.write(List.of(item(1, 1)));
        Thread.currentThread().interrupt();
        Set<SegmentName> names = Set.of();
        try {
            names = one.look().names();
        } catch (TransportException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }

        assertThat(names).isSubsetOf(item(1, 1).name());
        assertThat(one.look().names()).containsExactly(item(1, 1).name());
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }
}
