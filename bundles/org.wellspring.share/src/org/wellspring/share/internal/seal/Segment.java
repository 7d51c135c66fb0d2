// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;

/**
 * What a device did, sealed for the members and signed: one link of the device's chain. Whoever carries it sees which device wrote how much
 * when, and nothing else.
 *
 * @param group of which group
 * @param signing the device's public signing key
 * @param number 1 for the device's first
 * @param previous the hash of the segment before; zeros in the first
 * @param epoch with whose key the content is sealed
 * @param letters keys for devices
 * @param salt what makes the sealing key this segment's own
 * @param sealed the content, sealed
 * @param bytes the whole
 */
public record Segment(UUID group, byte[] signing, long number, byte[] previous, UUID epoch, List<KeyLetter> letters, byte[] salt, byte[] sealed,
        byte[] bytes) {
    /** What stands before the first segment of a device. */
    public static final byte[] NONE = new byte[Hash.BYTES];
    private static final int MAGIC = 'W' << 24 | 'S' << 16 | 'G' << 8 | 1;
    private static final int SALT_BYTES = 32;
    private static final int LETTER_BYTES = 8 + 16 + PublicKeys.BYTES + KeyLetter.SEALED_BYTES;
    private static final int HEAD_BYTES = 4 + 16 + PublicKeys.BYTES + 8 + Hash.BYTES + 16 + 2;
    private static final int MOST_LETTERS = 2000;

    /**
     * Seals and signs.
     *
     * @param content at most about a megabyte
     */
    public static Segment seal(UUID group, DeviceKeys keys, long number, byte[] previous, EpochKey epoch, List<KeyLetter> letters, byte[] content) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] signing = keys.open().signing();
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES + letters.size() * LETTER_BYTES + SALT_BYTES);
        put(head.putInt(MAGIC), group).put(signing).putLong(number).put(previous);
        put(head, epoch.epoch()).putShort((short) letters.size());
        for (KeyLetter letter : letters) {
            put(head.putLong(letter.to().value()), letter.epoch()).put(letter.once()).put(letter.sealed());
        }
        head.put(salt);
        byte[] sealed = Aead.seal(sealing(epoch, salt), content, head.array());
        byte[] unsigned = ByteBuffer.allocate(head.capacity() + 4 + sealed.length).put(head.array()).putInt(sealed.length).put(sealed).array();
        byte[] bytes = ByteBuffer.allocate(unsigned.length + PublicKeys.SIGNATURE_BYTES).put(unsigned).put(keys.sign(unsigned)).array();
        return new Segment(group, signing, number, previous, epoch.epoch(), List.copyOf(letters), salt, sealed, bytes);
    }

    /**
     * Reads what somebody brought, and checks that it is whole and who signed it. Whether that is a member is another question. Memory is
     * proportional to the input, whatever it claims.
     *
     * @throws DamagedSegment if it is none, or was changed on its way
     */
    public static Segment read(byte[] bytes) throws DamagedSegment {
        return read(bytes, true);
    }

    /** Reads what somebody brought, without a look at who signed it: {@link #isSigned} tells, or a later one that is signed and goes on from it. */
    public static Segment unchecked(byte[] bytes) throws DamagedSegment {
        return read(bytes, false);
    }

    /** Reads one that was checked before, when it came. */
    public static Segment known(byte[] bytes) throws DamagedSegment {
        return read(bytes, false);
    }

    /** Whether its device signed it. */
    public boolean isSigned() {
        int signed = bytes.length - PublicKeys.SIGNATURE_BYTES;
        return PublicKeys.signed(signing, Arrays.copyOf(bytes, signed), Arrays.copyOfRange(bytes, signed, bytes.length));
    }

    private static Segment read(byte[] bytes, boolean checked) throws DamagedSegment {
        if (bytes.length > Transport.MOST_BYTES) {
            throw new DamagedSegment("It is longer than any segment: " + bytes.length + " bytes.");
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (in.getInt() != MAGIC) {
                throw new DamagedSegment("It is no segment, or one of a newer release.");
            }
            UUID group = uuid(in);
            byte[] signing = bytes(in, PublicKeys.BYTES);
            long number = in.getLong();
            byte[] previous = bytes(in, Hash.BYTES);
            UUID epoch = uuid(in);
            List<KeyLetter> letters = letters(in);
            byte[] salt = bytes(in, SALT_BYTES);
            int length = in.getInt();
            if (length < Aead.TAG_BYTES || length != in.remaining() - PublicKeys.SIGNATURE_BYTES || number < 1) {
                throw new DamagedSegment("Its lengths do not fit.");
            }
            byte[] sealed = bytes(in, length);
            Segment segment = new Segment(group, signing, number, previous, epoch, letters, salt, sealed, bytes.clone());
            if (checked && !segment.isSigned()) {
                throw new DamagedSegment("Its signature does not fit.");
            }
            return segment;
        } catch (BufferUnderflowException e) {
            throw new DamagedSegment("It ends too early.");
        }
    }

    private static List<KeyLetter> letters(ByteBuffer in) throws DamagedSegment {
        int count = Short.toUnsignedInt(in.getShort());
        if (count > MOST_LETTERS || in.remaining() < count * LETTER_BYTES) {
            throw new DamagedSegment("Its lengths do not fit.");
        }
        List<KeyLetter> letters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            letters.add(new KeyLetter(new DeviceId(in.getLong()), uuid(in), bytes(in, PublicKeys.BYTES), bytes(in, KeyLetter.SEALED_BYTES)));
        }
        return List.copyOf(letters);
    }

    /** What is in it; empty if the key is another epoch's. */
    public Optional<byte[]> open(EpochKey key) {
        byte[] head = Arrays.copyOf(bytes, HEAD_BYTES + letters.size() * LETTER_BYTES + SALT_BYTES);
        return Aead.open(sealing(key, salt), sealed, head);
    }

    /** Who wrote it. */
    public DeviceId device() {
        return PublicKeys.device(signing);
    }

    /** Under which name it travels. */
    public SegmentName name() {
        return new SegmentName(device().text(), number);
    }

    /** What the next of the device says of it. */
    public byte[] hash() {
        return Hash.of(bytes);
    }

    private static byte[] sealing(EpochKey epoch, byte[] salt) {
        return Hkdf.key(epoch.secret(), salt, "wellspring segment 1");
    }

    private static ByteBuffer put(ByteBuffer to, UUID id) {
        return to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }
}
