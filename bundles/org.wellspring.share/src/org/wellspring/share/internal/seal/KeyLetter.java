// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;

/**
 * The key of an epoch, sealed for one device. It stands in the open part of a segment: who is new can read nothing else yet.
 *
 * @param to for which device
 * @param epoch which key is in it
 * @param once a public key that is used for this letter alone
 * @param sealed the key, sealed
 */
public record KeyLetter(DeviceId to, UUID epoch, byte[] once, byte[] sealed) {
    static final int SEALED_BYTES = EpochKey.BYTES + Aead.TAG_BYTES;

    /** Writes one. Empty where the device's key is none. */
    public static Optional<KeyLetter> write(EpochKey key, PublicKeys to) {
        try {
            DeviceKeys once = DeviceKeys.fresh();
            byte[] agreed = once.agree(to.agreement());
            byte[] open = once.open().agreement();
            UUID epoch = key.epoch();
            return Optional.of(new KeyLetter(to.device(), epoch, open,
                    Aead.seal(sealing(agreed, open, to), key.secret(), beside(to.device(), epoch))));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The key, for the device that it is for; empty for others, and if it is not what it says. */
    public Optional<EpochKey> open(DeviceKeys keys) {
        try {
            PublicKeys me = keys.open();
            return Aead.open(sealing(keys.agree(once), once, me), sealed, beside(me.device(), epoch)).filter(secret -> secret.length == EpochKey.BYTES)
                    .map(EpochKey::new).filter(key -> key.epoch().equals(epoch));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] sealing(byte[] agreed, byte[] once, PublicKeys to) {
        return Hkdf.key(agreed, Hash.of(once, to.agreement(), to.signing()), "wellspring letter 1");
    }

    private static byte[] beside(DeviceId to, UUID epoch) {
        return ByteBuffer.allocate(24).putLong(to.value()).putLong(epoch.getMostSignificantBits()).putLong(epoch.getLeastSignificantBits()).array();
    }
}
