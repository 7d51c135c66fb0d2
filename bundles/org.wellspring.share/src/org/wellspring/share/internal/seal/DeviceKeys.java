// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

import javax.crypto.KeyAgreement;

import org.wellspring.oplog.DeviceId;

/** A device's own keys, the secret halves too: one pair signs, one opens letters. Both follow from a seed, which is all that is kept. */
public final class DeviceKeys {
    /** How long a seed is. */
    public static final int SEED_BYTES = 32;
    private final byte[] seed;
    private final KeyPair signing;
    private final KeyPair agreement;

    /** The keys of a seed: always the same. */
    public DeviceKeys(byte[] seed) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("A seed has 32 bytes.");
        }
        this.seed = seed.clone();
        signing = pair(NamedParameterSpec.ED25519, "wellspring signing 1");
        agreement = pair(NamedParameterSpec.X25519, "wellspring agreement 1");
    }

    /** New keys, of a new device. */
    public static DeviceKeys fresh() {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return new DeviceKeys(seed);
    }

    private KeyPair pair(NamedParameterSpec kind, String purpose) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.getName());
            generator.initialize(kind, new Told(Hkdf.key(seed, new byte[Hash.BYTES], purpose)));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519 and X25519.", e);
        }
    }

    /** The JDK makes a public key of a secret one only while it draws the secret one; so it draws what it is told. */
    private static final class Told extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient byte[] bytes;

        Told(byte[] bytes) {
            super(null, null);
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] to) {
            if (to.length != bytes.length) {
                throw new IllegalStateException("The JDK draws a secret key of " + to.length + " bytes.");
            }
            System.arraycopy(bytes, 0, to, 0, to.length);
        }
    }

    /** What to keep, in a safe place. */
    public byte[] seed() {
        return seed.clone();
    }

    /** The device's name in the group. */
    public DeviceId device() {
        return open().device();
    }

    /** The halves that others know. */
    public PublicKeys open() {
        return new PublicKeys(PublicKeys.raw(signing.getPublic()), PublicKeys.raw(agreement.getPublic()));
    }

    /** Signs something: the first words of it say what for. */
    public byte[] sign(byte[] what) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519.", e);
        }
    }

    /** What both have and nobody else; empty where the other's key is none. */
    byte[] agree(byte[] other) throws GeneralSecurityException {
        KeyAgreement agree = KeyAgreement.getInstance("X25519");
        agree.init(agreement.getPrivate());
        agree.doPhase(PublicKeys.agreement(other), true);
        return agree.generateSecret();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceKeys keys && Arrays.equals(seed, keys.seed);
    }

    @Override
    public int hashCode() {
        return open().hashCode();
    }

    @Override
    public String toString() {
        return device().text();
    }
}
