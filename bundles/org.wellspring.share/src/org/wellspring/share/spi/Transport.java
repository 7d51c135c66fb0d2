// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One group's way to the other members' machines. Segments are written once: under a name there is for ever one content.
 * <p>
 * Used by one thread at a time, never the window's; every method may wait for a disk or a network, at most about a minute, and an
 * interrupt ends the wait. What fails can be tried again: nothing is ever done by halves, and doing a thing twice is doing it once.
 */
public interface Transport extends AutoCloseable {
    /**
     * A segment on its way.
     *
     * @param name under which it travels
     * @param bytes at most {@link #MOST_BYTES}
     */
    record Item(SegmentName name, byte[] bytes) {
    }

    /**
     * What is there.
     *
     * @param names all segments that can be had now; one that is only half there is not among them where that can be told
     * @param remarks what is strange about the place, each a sentence for the user; nothing of what tools that synchronize do as a matter of course
     */
    record Listing(Set<SegmentName> names, List<String> remarks) {
        /** Copied. */
        public Listing {
            names = Set.copyOf(names);
            remarks = List.copyOf(remarks);
        }
    }

    /** No segment is longer; what is longer is not read. */
    int MOST_BYTES = 2 << 20;

    /**
     * How often it is polite to ask for news: a folder of this machine every moment, a host that many use a few times a minute.
     */
    default Duration pace() {
        return Duration.ofSeconds(20);
    }

    /**
     * Whether a look may find something new; as cheap as can be. No is only answered where that is certain.
     */
    default boolean mayHaveNews() throws TransportException {
        return true;
    }

    /** Looks at what is there now. */
    Listing look() throws TransportException;

    /**
     * What stands under a name that {@link #look} told. Empty if it is not there yet after all, which is nobody's fault: it is asked
     * for again later.
     */
    Optional<byte[]> read(SegmentName name) throws TransportException;

    /**
     * Puts segments there, of this device or, where the place has lost them, of others; each device's in their order. When it
     * returns they are where other members find them. One that is there already with the same bytes is left alone.
     *
     * @return names under which something else stands; that was left as it is
     */
    Set<SegmentName> write(List<Item> items) throws TransportException;

    /**
     * Puts a segment in place of something that stands under its name and is no segment: a disk damaged it, or somebody wrote over it. A
     * transport whose place can't damage single segments need not do anything.
     */
    default void replace(Item item) throws TransportException {
    }

    @Override
    void close();
}
