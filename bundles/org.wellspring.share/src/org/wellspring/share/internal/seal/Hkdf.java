// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys from keys: RFC 5869 with SHA-256, for outputs of 32 bytes. JDK 25 has it too, JDK 21 does not. */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";

    private Hkdf() {
    }

    /** @param purpose another word, another key */
    static byte[] key(byte[] secret, byte[] salt, String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            byte[] extracted = mac.doFinal(secret);
            mac.init(new SecretKeySpec(extracted, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 1);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", e);
        }
    }
}
