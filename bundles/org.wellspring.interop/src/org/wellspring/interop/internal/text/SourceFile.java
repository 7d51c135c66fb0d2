// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.wellspring.interop.spi.RecordFile;

/**
 * A file opened for reading, as a stream of bytes in which ASCII is one byte: without its byte order mark, and with
 * UTF-16 and UTF-32 turned into UTF-8.
 */
public final class SourceFile implements RecordFile, Closeable {
    private static final int HEAD = 1 << 18;

    private final Path path;
    private final InputStream in;
    private final byte[] head;
    private final Decoding decoding;
    private final Optional<Charset> wide;
    private final Map<Class<?>, Object> found = new HashMap<>();

    private SourceFile(Path path, InputStream in, byte[] head, Decoding decoding, Optional<Charset> wide) {
        this.wide = wide;
        this.path = path;
        this.in = in;
        this.head = head;
        this.decoding = decoding;
    }

    /**
     * Opens a file.
     *
     * @param given the encoding, where the user knows it
     */
    public static SourceFile open(Path path, Optional<Charset> given) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            return wrap(path, raw, given);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** The same over text that is in memory already. */
    public static SourceFile of(Path path, String text) throws IOException {
        return wrap(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private static SourceFile wrap(Path path, InputStream raw, Optional<Charset> given) throws IOException {
        byte[] first = raw.readNBytes(HEAD);
        Encodings.Start start = Encodings.start(first);
        Optional<Charset> wide = given.filter(c -> c.name().startsWith("UTF-16") || c.name().startsWith("UTF-32"))
                .or(start::wide);
        InputStream rest = new SequenceInputStream(
                new ByteArrayInputStream(first, start.skip(), first.length - start.skip()), raw);
        if (wide.isPresent()) {
            InputStream narrow = new Utf8Stream(new InputStreamReader(rest, wide.get()));
            byte[] head = narrow.readNBytes(HEAD);
            return new SourceFile(path, new SequenceInputStream(new ByteArrayInputStream(head), narrow), head,
                    new Decoding(StandardCharsets.UTF_8), wide);
        }
        byte[] head = java.util.Arrays.copyOfRange(first, start.skip(), first.length);
        return new SourceFile(path, rest, head, new Decoding(given.orElseGet(() -> Encodings.fallback(head))), wide);
    }

    /** Where the file is. */
    public Path path() {
        return path;
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public byte[] head() {
        return head;
    }

    @Override
    public String beginning() {
        return peek(head, head.length);
    }

    @Override
    public String text(byte[] bytes, int length) {
        return decoding.text(bytes, length);
    }

    @Override
    public String peek(byte[] bytes, int length) {
        return decoding.peek(bytes, length);
    }

    @Override
    public <T> T found(Class<T> type, Function<RecordFile, T> look) {
        if (!found.containsKey(type)) {
            found.put(type, look.apply(this));
        }
        return type.cast(found.get(type));
    }

    @Override
    public String encoding() {
        return wide.map(Charset::name).orElseGet(() -> decoding.isForeign() ? decoding.fallback().name() : StandardCharsets.UTF_8.name());
    }

    /** Whether that is a guess: nothing in the file says it. */
    public boolean isEncodingGuessed() {
        return wide.isEmpty() && decoding.isForeign();
    }

    @Override
    public InputStream stream() {
        return in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Characters as UTF-8 bytes. */
    private static final class Utf8Stream extends InputStream {
        private final InputStreamReader reader;
        private final CharBuffer chars = CharBuffer.allocate(8192);
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        Utf8Stream(InputStreamReader reader) {
            this.reader = reader;
        }

        private boolean more() throws IOException {
            while (!bytes.hasRemaining()) {
                if (reader.read(chars) < 0 && chars.position() == 0) {
                    return false;
                }
                chars.flip();
                bytes = encode();
            }
            return true;
        }

        /** Encodes what is there, but for the first half of a pair whose second half is still to come. */
        private ByteBuffer encode() {
            int last = chars.limit() - 1;
            boolean half = last > 0 && Character.isHighSurrogate(chars.get(last));
            CharBuffer whole = half ? chars.slice(0, last) : chars.slice();
            ByteBuffer encoded = StandardCharsets.UTF_8.encode(whole);
            char kept = half ? chars.get(last) : 0;
            chars.clear();
            if (half) {
                chars.put(kept);
            }
            return encoded;
        }

        @Override
        public int read() throws IOException {
            return more() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int n = Math.min(count, bytes.remaining());
            bytes.get(target, offset, n);
            return n;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
