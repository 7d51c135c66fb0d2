// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

import org.wellspring.oplog.DeviceId;

/**
 * What others know of a device's keys.
 *
 * @param signing Ed25519, 32 bytes as in RFC 8032
 * @param agreement X25519, 32 bytes as in RFC 7748
 */
public record PublicKeys(byte[] signing, byte[] agreement) {
    /** How long each is. */
    public static final int BYTES = 32;
    static final int SIGNATURE_BYTES = 64;
    /** What stands before the 32 bytes in the only form that the JDK reads (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] X25519 = HexFormat.of().parseHex("302a300506032b656e032100");
    /** A device that was restored from a backup goes on under its next name; nobody restores more often. */
    private static final int WRITERS = 256;

    /** Copied. */
    public PublicKeys {
        signing = signing.clone();
        agreement = agreement.clone();
        if (signing.length != BYTES || agreement.length != BYTES) {
            throw new IllegalArgumentException("A public key has 32 bytes.");
        }
    }

    /** The device's name in the group: it follows from its signing key, so that no other can take it. */
    public DeviceId device() {
        return device(signing);
    }

    /** Whether the device with these keys signed it. */
    public boolean signed(byte[] what, byte[] signature) {
        return signed(signing, what, signature);
    }

    /** A name under which the device writes operations, as {@link #writer(byte[], int)}. */
    public DeviceId writer(int turn) {
        return writer(signing, turn);
    }

    /** The name of a device with this signing key. */
    public static DeviceId device(byte[] signing) {
        return writer(signing, 0);
    }

    /** A name under which the device writes operations; one after the other, a new one after each time a backup was restored. */
    public static DeviceId writer(byte[] signing, int turn) {
        byte[] hash = Hash.of("wellspring device".getBytes(StandardCharsets.US_ASCII), signing, new byte[] {(byte) turn});
        return new DeviceId(ByteBuffer.wrap(hash).getLong());
    }

    /** Which turn a writer's name is of the device with this signing key; -1 if it is another device's. */
    public static int turn(byte[] signing, DeviceId writer) {
        for (int turn = 0; turn < WRITERS; turn++) {
            if (writer(signing, turn).equals(writer)) {
                return turn;
            }
        }
        return -1;
    }

    /** Whether the device with this signing key signed it. */
    static boolean signed(byte[] signing, byte[] what, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key("Ed25519", ED25519, signing));
            check.update(what);
            return check.verify(signature);
        } catch (SignatureException e) {
            // a signature of another form is none
            return false;
        } catch (GeneralSecurityException e) {
            // a key that is none signed nothing
            return false;
        }
    }

    static PublicKey agreement(byte[] raw) throws GeneralSecurityException {
        return key("X25519", X25519, raw);
    }

    static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    private static PublicKey key(String algorithm, byte[] before, byte[] raw) throws GeneralSecurityException {
        byte[] encoded = ByteBuffer.allocate(before.length + raw.length).put(before).put(raw).array();
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeys keys && Arrays.equals(signing, keys.signing) && Arrays.equals(agreement, keys.agreement);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signing);
    }

    @Override
    public String toString() {
        return device().text();
    }
}
