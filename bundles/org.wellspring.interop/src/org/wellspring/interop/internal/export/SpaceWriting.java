// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.SpaceDocument;
import org.wellspring.interop.internal.book.Trees;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes everything in a space as one JSON document (X7): every top-level object on a line of its own, in the order of
 * ids, which is the order of creation. Equal spaces make equal bytes.
 */
final class SpaceWriting {
    private static final String IDS = "SELECT id FROM object WHERE container IS NULL AND id > ? ORDER BY id LIMIT "
            + Trees.BATCH;

    private final Space space;
    private final Progress progress;
    private final String step;

    SpaceWriting(Space space, Progress progress, String step) {
        this.space = space;
        this.progress = progress;
        this.step = step;
    }

    /** Writes the document and says how many objects it holds. */
    long write(OutputStream out) throws IOException {
        long total = space.rows().number("SELECT count(*) FROM object WHERE container IS NULL");
        Trees trees = new Trees(space.rows());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"" + SpaceDocument.MARK + "\":" + SpaceDocument.VERSION + ",\"objects\":[");
        long count = 0;
        List<UUID> ids = after(new byte[0]);
        while (!ids.isEmpty()) {
            for (ObjectNode tree : trees.read(ids)) {
                writer.write(count++ == 0 ? "\n" : ",\n");
                writer.write(tree.toString());
            }
            progress.at(step, count, total);
            progress.check();
            ids = after(bytes(ids.get(ids.size() - 1)));
        }
        writer.write("\n]}\n");
        writer.flush();
        return count;
    }

    private List<UUID> after(byte[] last) {
        return space.rows().query(IDS, r -> r.id(1), (Object) last);
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }
}
