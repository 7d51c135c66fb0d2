// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.io.IOException;
import java.util.Optional;

import org.wellspring.interop.internal.text.JsonValue;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordSource;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A whole space as one JSON document (X7): {@code {"wellspring": 1, "objects": [ … ]}}, one top-level object a line.
 * Read one object at a time.
 */
public final class SpaceDocument implements RecordSource {
    /** The first name in the document; its value is the version of the format. */
    public static final String MARK = "wellspring";
    /** Version of the format that is written. */
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonParser parser;
    private final String name;
    private int number;
    private int version;
    private boolean started;
    private boolean ended;

    /** Reads a file. */
    public SpaceDocument(RecordFile file) throws IOException {
        parser = JSON.createParser(file.stream());
        name = file.name();
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int line = parser.currentTokenLocation().getLineNr();
        try {
            if (!started && !start()) {
                return Optional.of(RawRecord.broken(++number, 1, "", Texts.say("file.json.newer", name, version)));
            }
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                return Optional.empty();
            }
            line = parser.currentTokenLocation().getLineNr();
            int at = line;
            return Optional.of(JsonValue.read(parser).map(object -> RawRecord.whole(++number, at, object))
                    .orElseGet(() -> RawRecord.broken(++number, at, "", Texts.say("json.tooLong", JsonValue.MAX >> 20))));
        } catch (JsonProcessingException e) {
            ended = true;
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            return Optional.of(RawRecord.broken(++number, at, "", Texts.say("file.brokenFrom", at)));
        }
    }

    /** Moves to the first object; false if the document is of a newer format. */
    private boolean start() throws IOException {
        started = true;
        while (parser.nextToken() != null && parser.currentToken() != JsonToken.START_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && MARK.equals(parser.currentName())) {
                version = parser.getIntValue();
                if (version > VERSION) {
                    ended = true;
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public long consumed() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }
}
