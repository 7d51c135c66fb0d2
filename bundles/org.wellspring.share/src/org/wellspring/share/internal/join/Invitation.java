// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.share.internal.seal.PublicKeys;

/**
 * What somebody gets who is to join: which group, whom to believe, and a secret that proves that they got it. It opens nothing by itself.
 *
 * @param group which group
 * @param groupName what it is called
 * @param root the signing key of the device that founded it
 * @param invitation which invitation
 * @param secret what proves that one has it
 * @param invited who is invited
 * @param inviter who invites
 * @param member who joins with another device; empty for somebody new
 * @param kind what carries the group
 * @param address where; empty where everybody has their own, as with a folder
 */
public record Invitation(UUID group, String groupName, byte[] root, UUID invitation, byte[] secret, String invited, String inviter, Optional<UUID> member,
        String kind, String address) {
    private static final String WHAT = "INVITATION";
    private static final int VERSION = 1;
    /** How long a secret is. */
    public static final int SECRET_BYTES = 16;

    /** The text to send. */
    public String text(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeByte(VERSION);
            out.writeUTF(group.toString());
            out.writeUTF(groupName);
            out.write(root);
            out.writeUTF(invitation.toString());
            out.write(secret);
            out.writeUTF(invited);
            out.writeUTF(inviter);
            out.writeUTF(member.map(UUID::toString).orElse(""));
            out.writeUTF(kind);
            out.writeUTF(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Armor.write(words, WHAT, bytes.toByteArray());
    }

    /** The invitation in a text; empty if there is none, or not a whole one. */
    public static Optional<Invitation> read(String text) {
        return Armor.read(text, WHAT).flatMap(Invitation::read);
    }

    private static Optional<Invitation> read(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            if (in.readUnsignedByte() != VERSION) {
                return Optional.empty();
            }
            UUID group = UUID.fromString(in.readUTF());
            String name = in.readUTF();
            byte[] root = in.readNBytes(PublicKeys.BYTES);
            UUID invitation = UUID.fromString(in.readUTF());
            byte[] secret = in.readNBytes(SECRET_BYTES);
            String invited = in.readUTF();
            String inviter = in.readUTF();
            String member = in.readUTF();
            return Optional.of(new Invitation(group, name, root, invitation, secret, invited, inviter,
                    member.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(member)), in.readUTF(), in.readUTF()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
