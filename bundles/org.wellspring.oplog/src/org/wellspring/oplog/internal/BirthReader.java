// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Birth.Part;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.codec.CodecException;

/** Reads how an object begins. */
final class BirthReader {

    /** The kind of a part, a feature or the type of a value, and a length. */
    private static final int SHORTEST_PART = 3;

    private BirthReader() {}

    /**
     * Reads to the end of a birth.
     *
     * @param in behind the header
     * @return empty if a newer version wrote more than this one can tell; then nothing was read
     * @throws CodecException if it is malformed
     */
    static Optional<Birth> read(Source in, OpId first, HybridTime time, UUID object, UUID transaction) throws CodecException {
        Source from = in.copy();
        String type = from.string();
        int count = from.count(SHORTEST_PART);
        List<Part> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Optional<Part> part = readPart(from);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return from.remaining() > 0 ? Optional.empty() : Optional.of(new Birth(first, time, object, transaction, type, parts));
    }

    private static Optional<Part> readPart(Source in) throws CodecException {
        long form = in.varint();
        if (form < Format.PLACED || form > Format.ADDED) {
            return Optional.empty();
        }
        Kind kind = form == Format.PLACED ? Kind.MOVE : form == Format.ADDED ? Kind.ADD : Kind.SET;
        String feature = kind == Kind.MOVE ? "" : in.string();
        String key = form == Format.SET_KEYED ? in.string() : "";
        return Optional.of(new Part(kind, feature, key, ValueReader.read(in)));
    }
}
