// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.spi;

import java.nio.file.Path;
import java.util.Optional;

/** A kind of transport; an OSGi service. A plug-in offers one of its own under another {@link #id}. Any thread. */
public interface TransportKind {
    /**
     * Where a group is carried, as a device keeps it.
     *
     * @param kind the {@link TransportKind#id}
     * @param address where: a folder, a URL. Nothing secret stands in it
     */
    record Address(String kind, String address) {
    }

    /** What a transport is told when it is opened. */
    interface Ground {
        /** A directory of its own on this machine, private to the user; what is in it may be lost, and is made anew then. */
        Path directory();

        /** The name of this device. */
        String device();

        /**
         * Something secret that the user gave for this group, from the system's key store: {@code "user"}, {@code "token"},
         * {@code "passphrase"}.
         */
        Optional<char[]> secret(String name);
    }

    /** Its permanent name, such as {@code folder}: small letters and hyphens. */
    String id();

    /**
     * An address as the user typed it, in the form in which it is kept.
     *
     * @throws TransportException if it can't be an address of this kind, in a sentence that says what to type
     */
    Address address(String typed) throws TransportException;

    /** Whether all members use the same address, so that an invitation can name it; a folder's is each member's own. */
    default boolean isEverybodys() {
        return true;
    }

    /** Opens the way; does not wait yet. */
    Transport open(Address address, Ground ground) throws TransportException;
}
