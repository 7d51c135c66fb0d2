// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.replica.Batch;

/** The binary form of a batch; see docs/oplog-format.md. It never changes. */
public final class BatchBytes {
    private static final byte[] MAGIC = {'W', 'O', 'T', 1};
    private static final int CHECKSUM = 4;

    private BatchBytes() {
    }

    /** A batch as bytes. */
    public static byte[] write(Batch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            write(out, batch.space());
            write(out, batch.id());
            out.writeLong(batch.device().value());
            out.writeLong(batch.since());
            out.writeLong(batch.until());
            write(out, batch.author().getBytes(StandardCharsets.UTF_8));
            out.writeLong(batch.at().toEpochMilli());
            write(out, batch.label().getBytes(StandardCharsets.UTF_8));
            out.writeBoolean(batch.undoes().isPresent());
            if (batch.undoes().isPresent()) {
                write(out, batch.undoes().get());
            }
            out.writeInt(batch.operations().size());
            for (byte[] operations : batch.operations()) {
                write(out, operations);
            }
            out.flush();
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /** @throws CodecException if the bytes are not exactly one batch */
    public static Batch read(byte[] bytes) throws CodecException {
        int end = bytes.length - CHECKSUM;
        if (end < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length - 1, MAGIC, 0, MAGIC.length - 1)) {
            throw new CodecException("These bytes are no transaction of Wellspring.");
        }
        if (bytes[MAGIC.length - 1] != MAGIC[MAGIC.length - 1]) {
            throw new CodecException("The transaction is in format " + bytes[MAGIC.length - 1] + ". Update the program to read it.");
        }
        if (checksum(bytes, end) != ByteBuffer.wrap(bytes, end, CHECKSUM).getInt()) {
            throw new CodecException("The transaction is damaged: its checksum is another.");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, end - MAGIC.length))) {
            Batch batch = new Batch(uuid(in), uuid(in), new DeviceId(in.readLong()), in.readLong(), in.readLong(), text(in),
                    Instant.ofEpochMilli(in.readLong()), text(in), in.readBoolean() ? Optional.of(uuid(in)) : Optional.empty(), operations(in));
            if (in.available() > 0) {
                throw new CodecException(in.available() + " bytes follow the transaction.");
            }
            return batch;
        } catch (IOException | DateTimeException e) {
            throw new CodecException("The transaction is cut short or malformed.", e);
        }
    }

    private static List<byte[]> operations(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / Integer.BYTES) {
            throw new IOException("More objects than there is room for: " + count);
        }
        List<byte[]> operations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            operations.add(frame(in));
        }
        return operations;
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(frame(in), StandardCharsets.UTF_8);
    }

    private static byte[] frame(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("A length that can't be: " + length);
        }
        return in.readNBytes(length);
    }
}
