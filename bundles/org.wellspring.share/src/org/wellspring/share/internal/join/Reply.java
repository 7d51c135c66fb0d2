// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DamagedSegment;

/**
 * What somebody who is invited sends back: their device's public keys, and a proof that they have the invitation.
 *
 * @param group which group
 * @param invitation by which invitation
 * @param name what they are called
 * @param card their device
 * @param proof HMAC-SHA-256 of the rest with the invitation's secret
 */
public record Reply(UUID group, UUID invitation, String name, DeviceCard card, byte[] proof) {
    private static final String WHAT = "REPLY";
    private static final int VERSION = 1;
    private static final int PROOF_BYTES = 32;

    /** Answers an invitation. */
    public static Reply to(Invitation invitation, String name, DeviceCard card) {
        Reply open = new Reply(invitation.group(), invitation.invitation(), name, card, new byte[PROOF_BYTES]);
        return new Reply(open.group, open.invitation, name, card, open.proof(invitation.secret()));
    }

    /** Whether it was made with this secret. */
    public boolean isProvedBy(byte[] secret) {
        return MessageDigest.isEqual(proof, proof(secret));
    }

    private byte[] proof(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(said());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", e);
        }
    }

    private byte[] said() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeByte(VERSION);
            out.writeUTF(group.toString());
            out.writeUTF(invitation.toString());
            out.writeUTF(name);
            byte[] introduced = StatementBytes.write(card);
            out.writeInt(introduced.length);
            out.write(introduced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text to send. */
    public String text(String words) {
        byte[] said = said();
        byte[] all = Arrays.copyOf(said, said.length + PROOF_BYTES);
        System.arraycopy(proof, 0, all, said.length, PROOF_BYTES);
        return Armor.write(words, WHAT, all);
    }

    /** The reply in a text; empty if there is none, or not a whole one. */
    public static Optional<Reply> read(String text) {
        return Armor.read(text, WHAT).flatMap(Reply::read);
    }

    private static Optional<Reply> read(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            if (in.readUnsignedByte() != VERSION) {
                return Optional.empty();
            }
            UUID group = UUID.fromString(in.readUTF());
            UUID invitation = UUID.fromString(in.readUTF());
            String name = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                return Optional.empty();
            }
            DeviceCard card = StatementBytes.readCard(in.readNBytes(length));
            byte[] proof = in.readNBytes(PROOF_BYTES);
            return proof.length < PROOF_BYTES ? Optional.empty() : Optional.of(new Reply(group, invitation, name, card, proof));
        } catch (IOException | IllegalArgumentException | DamagedSegment e) {
            return Optional.empty();
        }
    }
}
