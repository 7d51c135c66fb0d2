// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectId;

/** A connection for sending: it says first where the branches are, and then takes some further, once. */
interface Sending extends AutoCloseable {
    /** Where the devices' branches are. */
    Map<String, ObjectId> tips();

    /**
     * Takes branches further, from where {@link #tips} found them.
     *
     * @param tips commits that our copy has, by device, each with all in it that the host has
     * @return the devices whose branches the host has not taken further, with what it said about each
     */
    Map<String, String> send(Map<String, ObjectId> tips) throws IOException;

    @Override
    void close();
}
