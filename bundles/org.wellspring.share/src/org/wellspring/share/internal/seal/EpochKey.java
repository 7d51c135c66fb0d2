// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret that the members of a time share; a new one begins when somebody goes. Its name follows from it, so that nobody can be given a
 * wrong one.
 *
 * @param secret 32 bytes
 */
public record EpochKey(byte[] secret) {
    /** How long it is. */
    public static final int BYTES = 32;

    /** Copied. */
    public EpochKey {
        secret = secret.clone();
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("The key of an epoch has 32 bytes.");
        }
    }

    /** A new one. */
    public static EpochKey fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new EpochKey(secret);
    }

    /** The epoch's name, which tells nothing of the secret. */
    public UUID epoch() {
        ByteBuffer name = ByteBuffer.wrap(Hkdf.key(secret, new byte[Hash.BYTES], "wellspring epoch name 1"));
        return new UUID(name.getLong(), name.getLong());
    }

    /** An earlier epoch's key, sealed so that whoever has this one has that one too. */
    public byte[] seal(EpochKey earlier) {
        return Aead.seal(wrapping(earlier.epoch()), earlier.secret, new byte[0]);
    }

    /** An earlier epoch's key that {@link #seal} sealed; empty if it is another's. */
    public Optional<EpochKey> open(UUID earlier, byte[] sealed) {
        return Aead.open(wrapping(earlier), sealed, new byte[0]).filter(secret -> secret.length == BYTES).map(EpochKey::new)
                .filter(key -> key.epoch().equals(earlier));
    }

    private byte[] wrapping(UUID earlier) {
        byte[] salt = ByteBuffer.allocate(16).putLong(earlier.getMostSignificantBits()).putLong(earlier.getLeastSignificantBits()).array();
        return Hkdf.key(secret, salt, "wellspring earlier epoch 1");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EpochKey key && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return epoch().toString();
    }
}
