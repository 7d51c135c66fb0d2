// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.PublicKeys;

/** Statements as bytes; numbers are big-endian, texts UTF-8 behind their length. What a newer release adds behind the known is left alone. */
public final class StatementBytes {
    private static final int FOUNDED = 1;
    private static final int INVITED = 2;
    private static final int ADMITTED = 3;
    private static final int DEVICE_ADDED = 4;
    private static final int MEMBER_REMOVED = 5;
    private static final int DEVICE_REMOVED = 6;
    private static final int DECIDED = 7;
    private static final int KEPT = 8;
    private static final int EPOCH_BEGAN = 9;
    private static final int SUCCEEDED = 10;
    private static final int TAKEN_BACK = 11;
    private static final int MOST_BYTES = 64 << 10;

    private StatementBytes() {
    }

    /** A statement as bytes. */
    public static byte[] write(Statement statement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(statement, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Statement statement, DataOutputStream out) throws IOException {
        switch (statement) {
            case Statement.Founded founded -> {
                uuid(out, FOUNDED, founded.member());
                text(out, founded.name());
                card(out, founded.device());
            }
            case Statement.Invited invited -> {
                uuid(out, INVITED, invited.invitation());
                bytes(out, invited.secret());
                text(out, invited.name());
                orNone(out, invited.member());
            }
            case Statement.TakenBack taken -> uuid(out, TAKEN_BACK, taken.invitation());
            case Statement.Admitted admitted -> {
                uuid(out, ADMITTED, admitted.member());
                text(out, admitted.name());
                card(out, admitted.device());
                uuid(out, admitted.invitation());
            }
            case Statement.DeviceAdded added -> {
                out.writeByte(DEVICE_ADDED);
                card(out, added.device());
                orNone(out, added.invitation());
            }
            case Statement.MemberRemoved removed -> uuid(out, MEMBER_REMOVED, removed.member());
            case Statement.DeviceRemoved removed -> {
                out.writeByte(DEVICE_REMOVED);
                out.writeLong(removed.device().value());
            }
            case Statement.Decided decided -> {
                uuid(out, DECIDED, decided.member());
                out.writeBoolean(decided.stays());
            }
            case Statement.Kept kept -> {
                out.writeByte(KEPT);
                out.writeLong(kept.device().value());
                out.writeLong(kept.until());
            }
            case Statement.EpochBegan began -> {
                uuid(out, EPOCH_BEGAN, began.epoch());
                out.writeInt(began.earlier().size());
                for (Map.Entry<UUID, byte[]> earlier : new TreeMap<>(began.earlier()).entrySet()) {
                    uuid(out, earlier.getKey());
                    bytes(out, earlier.getValue());
                }
            }
            case Statement.Succeeded succeeded -> {
                out.writeByte(SUCCEEDED);
                out.writeLong(succeeded.before().value());
                card(out, succeeded.device());
                bytes(out, succeeded.signature());
            }
            case Statement.Unknown unknown -> throw new IllegalArgumentException("Not ours to say: " + unknown);
        }
    }

    private static void uuid(DataOutputStream out, int kind, UUID id) throws IOException {
        out.writeByte(kind);
        uuid(out, id);
    }

    private static void uuid(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void orNone(DataOutputStream out, Optional<UUID> id) throws IOException {
        out.writeBoolean(id.isPresent());
        if (id.isPresent()) {
            uuid(out, id.get());
        }
    }

    private static Optional<UUID> orNone(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(uuid(in)) : Optional.empty();
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void card(DataOutputStream out, DeviceCard card) throws IOException {
        out.write(card.keys().signing());
        out.write(card.keys().agreement());
        text(out, card.label());
        out.writeBoolean(card.paper());
    }

    /** A card as bytes, for what is signed and for files. */
    public static byte[] write(DeviceCard card) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            card(new DataOutputStream(bytes), card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write(Statement)} wrote.
     *
     * @throws DamagedSegment if it is no statement
     */
    public static Statement read(byte[] bytes) throws DamagedSegment {
        if (bytes.length > MOST_BYTES) {
            throw new DamagedSegment("A statement about members in it is longer than any.");
        }
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedSegment("A statement about members in it is none: " + e.getMessage());
        }
    }

    /** A card that {@link #write(DeviceCard)} wrote. */
    public static DeviceCard readCard(byte[] bytes) throws DamagedSegment {
        try {
            return card(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedSegment("A device's introduction in it is none: " + e.getMessage());
        }
    }

    private static Statement read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case FOUNDED -> new Statement.Founded(uuid(in), text(in), card(in));
            case INVITED -> new Statement.Invited(uuid(in), bytes(in), text(in), orNone(in));
            case TAKEN_BACK -> new Statement.TakenBack(uuid(in));
            case ADMITTED -> new Statement.Admitted(uuid(in), text(in), card(in), uuid(in));
            case DEVICE_ADDED -> new Statement.DeviceAdded(card(in), orNone(in));
            case MEMBER_REMOVED -> new Statement.MemberRemoved(uuid(in));
            case DEVICE_REMOVED -> new Statement.DeviceRemoved(new DeviceId(in.readLong()));
            case DECIDED -> new Statement.Decided(uuid(in), in.readBoolean());
            case KEPT -> new Statement.Kept(new DeviceId(in.readLong()), in.readLong());
            case EPOCH_BEGAN -> new Statement.EpochBegan(uuid(in), earlier(in));
            case SUCCEEDED -> new Statement.Succeeded(new DeviceId(in.readLong()), card(in), bytes(in));
            default -> new Statement.Unknown(kind);
        };
    }

    private static Map<UUID, byte[]> earlier(DataInputStream in) throws IOException {
        Map<UUID, byte[]> earlier = new TreeMap<>();
        int count = in.readInt();
        if (count < 0 || count > in.available() / 20) {
            throw new IOException("lengths do not fit");
        }
        for (int i = 0; i < count; i++) {
            earlier.put(uuid(in), bytes(in));
        }
        return earlier;
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("lengths do not fit");
        }
        return in.readNBytes(length);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static DeviceCard card(DataInputStream in) throws IOException {
        byte[] signing = in.readNBytes(PublicKeys.BYTES);
        byte[] agreement = in.readNBytes(PublicKeys.BYTES);
        return new DeviceCard(new PublicKeys(signing, agreement), text(in), in.readBoolean());
    }
}
