// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

import org.wellspring.oplog.position.Positions;

/**
 * A value as an operation carries it. Enumerations, dates, instants and ids that are attributes travel as {@link Text}; what
 * type they have in the model is the store's knowledge.
 */
public sealed interface Value {

    /** No value: an unset feature, a paragraph taken out, an object outside of any container. */
    None NONE = new None();

    /** No value; use {@link Value#NONE}. */
    record None() implements Value {}

    /** Characters; any Java string, also one with unpaired surrogates, survives unchanged. */
    record Text(String text) implements Value {
        /** @throws NullPointerException if there is no text; that is {@link Value#NONE} */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A whole number. */
    record Int(long number) implements Value {}

    /** A floating point number; compared by its bits, so that NaN equals NaN. */
    record Real(double number) implements Value {}

    /** True or false. */
    record Bool(boolean on) implements Value {}

    /** A reference to another object, which may be missing or deleted. */
    record Ref(UUID object) implements Value {
        /** @throws NullPointerException if there is no object */
        public Ref {
            Objects.requireNonNull(object, "object");
        }
    }

    /**
     * Where an object is contained.
     *
     * @param parent the container
     * @param feature the container's containment feature
     * @param position orders the children of the feature, see {@link Positions}
     */
    record Placement(UUID parent, String feature, String position) implements Value {
        /** @throws IllegalArgumentException if the position has other characters than {@link Positions} makes */
        public Placement {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(feature, "feature");
            if (!Positions.isValid(position)) {
                throw new IllegalArgumentException("Not a position: " + position);
            }
        }
    }

    /** Bytes, compared by content. The array is copied on the way in and out. */
    record Bytes(byte[] content) implements Value {
        /** No bytes. */
        public static final Bytes EMPTY = new Bytes(new byte[0]);

        /** Takes a copy of {@code content}. */
        public Bytes {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        /** The number of bytes. */
        public int length() {
            return content.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return content.length <= 32 ? "Bytes[" + HexFormat.of().formatHex(content) + "]"
                    : "Bytes[" + content.length + " bytes]";
        }
    }

    /**
     * A type of value that a newer version wrote: kept verbatim, never shown as something else.
     *
     * @param tag the newer version's number of the type
     * @param content its bytes
     */
    record Unknown(int tag, Bytes content) implements Value {
        /** The first number that this version doesn't know. */
        public static final int FIRST_TAG = 10;

        /** @throws IllegalArgumentException if this version knows the type */
        public Unknown {
            Objects.requireNonNull(content, "content");
            if (tag < FIRST_TAG) {
                throw new IllegalArgumentException("Not an unknown type of value: " + tag);
            }
        }
    }
}
