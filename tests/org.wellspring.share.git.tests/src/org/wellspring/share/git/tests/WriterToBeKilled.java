// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.wellspring.share.git.internal.GitTransport;
import org.wellspring.share.git.internal.Surroundings;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.TransportKind.Ground;

/** Writes one segment after another, saying each that is there, until it is killed. */
final class WriterToBeKilled {
    private WriterToBeKilled() {
    }

    /** With the address, the directory of its copy, the device and the first number. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        try (GitTransport way = GitTransport.to(arguments[0], new Ground() {
            @Override
            public Path directory() {
                return directory;
            }

            @Override
            public String device() {
                return arguments[2];
            }

            @Override
            public Optional<char[]> secret(String name) {
                return Optional.empty();
            }
        }, new Surroundings(directory, variable -> null))) {
            for (int number = Integer.parseInt(arguments[3]);; number++) {
                way.write(List.of(item(arguments[2], number)));
                System.out.println(number);
                way.look();
            }
        }
    }

    /** The segment of a number. */
    static Item item(String device, int number) {
        return new Item(new SegmentName(device, number), ByteBuffer.allocate(3000).putInt(1000, number).array());
    }
}
