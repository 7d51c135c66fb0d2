// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Reads a person's photo as a row, so that nobody has to be loaded for the sake of a face. Any thread. */
public final class PhotoBytes {
    // what was kept of people merged into this one is contained by another feature
    private static final String SQL = """
            SELECT json_extract(p.data, '$.content') FROM object o JOIN object p ON p.root = o.n AND p.container = o.n
            WHERE o.id = ? AND p.class = ? AND p.feature = (SELECT n FROM feature WHERE name = 'photo')""";

    private PhotoBytes() {
    }

    /** The picture as it is in the book; empty if there is none. */
    public static Optional<byte[]> of(Rows rows, UUID person) {
        return rows.query(SQL, r -> r.isNull(1) ? null : r.text(1), person, ModelPackage.Literals.PHOTO).stream()
                .filter(Objects::nonNull).findFirst().map(Base64.getDecoder()::decode);
    }
}
