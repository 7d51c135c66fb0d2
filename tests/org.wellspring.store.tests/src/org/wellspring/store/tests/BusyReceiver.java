// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.FileSpaces;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Replica;

/** A process of its own that takes in batches from files, nearly in their order, and says what is durable, until it is killed. */
final class BusyReceiver {
    private BusyReceiver() {
    }

    /** @param arguments where the space is, where the batches are, and a seed */
    public static void main(String[] arguments) throws IOException, CodecException {
        Random random = new Random(Long.parseLong(arguments[2]));
        try (Space space = FileSpaces.keeping(List.of(new TouchCount(1))).open(Path.of(arguments[0]), Options.here())) {
            say("open");
            List<Path> files;
            try (Stream<Path> all = Files.list(Path.of(arguments[1]))) {
                files = all.sorted().collect(java.util.stream.Collectors.toList());
            }
            for (int i = 0; i + 1 < files.size(); i += 1 + random.nextInt(3)) {
                Collections.swap(files, i, i + 1);
            }
            for (int from = 0; from < files.size();) {
                // One by one, or many together.
                int to = Math.min(files.size(), from + (random.nextBoolean() ? 1 : 1 + random.nextInt(60)));
                List<Batch> batches = new ArrayList<>();
                for (Path file : files.subList(from, to)) {
                    batches.add(Batch.read(Files.readAllBytes(file)));
                }
                Replica.of(space).receive(batches).forEach(received -> received.applied().forEach(id -> say("received " + id)));
                from = to;
            }
            say("all");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
