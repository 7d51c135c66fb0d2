// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.Hash;

/**
 * Six words that two people read to each other: the same on both sides only if nobody changed the keys on their way. Each is one of 256, and they
 * are slow to make, so that looking for other keys with the same words takes longer than anybody has.
 */
public final class CheckWords {
    private static final int COUNT = 6;
    private static final int ROUNDS = 200_000;

    private CheckWords() {
    }

    /** The words of a reply to an invitation. */
    public static List<String> of(Invitation invitation, Reply reply) {
        return of(invitation.root(), invitation.secret(), reply);
    }

    /** The words of a reply, for those who have the group and the invitation's secret. */
    public static List<String> of(byte[] root, byte[] secret, Reply reply) {
        byte[] both = Hash.of(root, reply.group().toString().getBytes(StandardCharsets.US_ASCII),
                reply.invitation().toString().getBytes(StandardCharsets.US_ASCII),
                StatementBytes.write(reply.card()), reply.name().getBytes(StandardCharsets.UTF_8));
        byte[] slow = slow(HexFormat.of().formatHex(both).toCharArray(), secret);
        List<String> words = words();
        List<String> chosen = new ArrayList<>();
        for (byte one : slow) {
            chosen.add(words.get(one & 0xff));
        }
        return List.copyOf(chosen);
    }

    private static byte[] slow(char[] what, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(what, salt, ROUNDS, COUNT * 8)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-256.", e);
        }
    }

    /** All words, in their order. */
    static List<String> words() {
        try (InputStream in = CheckWords.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .filter(word -> !word.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
