// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.Arrays;
import java.util.Objects;

import org.wellspring.interop.internal.text.Sha256;
import org.wellspring.model.Photo;

/**
 * Photos that are compared although the bytes of one may be known by their hash alone: the book holds the bytes once,
 * as the person's photo, and the hash stands for them in what is kept of a source.
 */
public final class Photos {
    private static final int HASH = 32;

    private Photos() {
    }

    /** What stands for a photo's bytes: their SHA-256, or the bytes themselves where they are one already. */
    public static byte[] stand(byte[] content) {
        return content == null || content.length == HASH ? content : Sha256.of(content);
    }

    /** Whether there is but a hash in place of the photo's bytes, or only an address. */
    public static boolean isHash(Photo photo) {
        return photo.getContent() == null || photo.getContent().length == HASH;
    }

    /** Whether two photos, either of which may be null, are the same. */
    public static boolean same(Photo one, Photo other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        return Arrays.equals(stand(one.getContent()), stand(other.getContent()))
                && (one.getContent() != null || Objects.equals(one.getUri(), other.getUri()));
    }
}
