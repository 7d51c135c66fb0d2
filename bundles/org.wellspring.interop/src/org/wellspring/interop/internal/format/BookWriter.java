// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.rows.Rows;
import org.wellspring.interop.internal.book.SpaceDocument;
import org.wellspring.interop.internal.book.Trees;
import org.wellspring.interop.spi.Contents;
import org.wellspring.interop.spi.FormatWriter;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes everything in a space as one JSON document (X7): every top-level object on a line of its own, in the order of
 * ids, which is the order of creation. Equal spaces make equal bytes.
 */
final class BookWriter implements FormatWriter {
    private static final String IDS = "SELECT id FROM object WHERE container IS NULL AND id > ? ORDER BY id LIMIT "
            + Trees.BATCH;

    @Override
    public boolean isOfEverything() {
        return true;
    }

    @Override
    public Count write(Contents contents, OutputStream out) throws IOException {
        Rows rows = Rows.of(contents.space());
        long total = rows.number("SELECT count(*) FROM object WHERE container IS NULL");
        Trees trees = new Trees(rows);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"" + SpaceDocument.MARK + "\":" + SpaceDocument.VERSION + ",\"objects\":[");
        long count = 0;
        List<UUID> ids = after(rows, new byte[0]);
        while (!ids.isEmpty()) {
            for (ObjectNode tree : trees.read(ids)) {
                writer.write(count++ == 0 ? "\n" : ",\n");
                writer.write(tree.toString());
            }
            contents.progress(count, total);
            ids = after(rows, bytes(ids.get(ids.size() - 1)));
        }
        writer.write("\n]}\n");
        writer.flush();
        return new Count(count, 0);
    }

    private static List<UUID> after(Rows rows, byte[] last) {
        return rows.query(IDS, r -> r.id(1), (Object) last);
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }
}
