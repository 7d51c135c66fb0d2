// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.IOException;
import java.io.OutputStream;

import org.wellspring.launch.handover.Wire;

/** A stream whose bytes go to whoever sent the command. */
final class Sent extends OutputStream {
    private static final int LONGEST = 1 << 20;
    private final Wire wire;
    private final byte kind;

    Sent(Wire wire, byte kind) {
        this.wire = wire;
        this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
        wire.send(kind, (byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; done += LONGEST) {
            wire.send(kind, bytes, from + done, Math.min(LONGEST, length - done));
        }
    }
}
