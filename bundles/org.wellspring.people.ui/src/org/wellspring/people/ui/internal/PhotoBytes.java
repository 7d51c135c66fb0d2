// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;

/** Reads a person's photo as a row, so that nobody has to be loaded for the sake of a face. Any thread. */
final class PhotoBytes {
    private static final String SQL = """
            SELECT json_extract(p.data, '$.content') FROM object o JOIN object p ON p.root = o.n AND p.container = o.n
            WHERE o.id = ? AND p.class = ?""";

    private PhotoBytes() {
    }

    /** The picture as it is in the book; empty if there is none. */
    static Optional<byte[]> of(Space space, UUID person) {
        return space.rows().query(SQL, r -> r.isNull(1) ? null : r.text(1), person, ModelPackage.Literals.PHOTO).stream()
                .filter(java.util.Objects::nonNull).findFirst().map(Base64.getDecoder()::decode);
    }
}
