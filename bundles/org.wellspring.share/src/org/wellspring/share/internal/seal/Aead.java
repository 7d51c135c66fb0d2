// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with keys that are used once, so that the nonce can be the same. */
final class Aead {
    /** What sealing adds. */
    static final int TAG_BYTES = 16;
    private static final GCMParameterSpec ONCE = new GCMParameterSpec(TAG_BYTES * 8, new byte[12]);

    private Aead() {
    }

    /** @param key never used for anything else */
    static byte[] seal(byte[] key, byte[] plain, byte[] beside) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, beside).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM.", e);
        }
    }

    /** Empty if it was sealed otherwise, or is no longer as it was. */
    static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] beside) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, beside).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM.", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), ONCE);
        cipher.updateAAD(beside);
        return cipher;
    }
}
