// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.file;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.wellspring.interop.internal.text.JsonValue;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordSource;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The cards of a jCard file: one {@code ["vcard", …]}, or an array of them. */
public final class JsonCards implements RecordSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CARD = Pattern.compile("\\[\"vcard\",", Pattern.CASE_INSENSITIVE);

    private final JsonParser parser;
    private int number;
    private boolean ended;
    private boolean alone;
    private boolean started;

    /** Reads a file's cards. */
    public JsonCards(RecordFile file) throws IOException {
        parser = JSON.createParser(file.stream());
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int line = line();
        try {
            return step();
        } catch (JsonProcessingException e) {
            ended = true;
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            return Optional.of(RawRecord.broken(++number, at, "", Texts.say("file.brokenFrom", at)));
        }
    }

    private Optional<RawRecord> step() throws IOException {
        if (!started) {
            started = true;
            parser.nextToken();
        }
        JsonToken token = parser.nextToken();
        if (number == 0 && token == JsonToken.VALUE_STRING) {
            alone = true;
            return Optional.of(alone());
        }
        if (alone || token == null || token == JsonToken.END_ARRAY) {
            ended = true;
            return Optional.empty();
        }
        int line = line();
        Optional<String> card = JsonValue.read(parser);
        if (card.isEmpty()) {
            return Optional.of(tooLong(line));
        }
        return Optional.of(CARD.matcher(card.get()).lookingAt() ? RawRecord.whole(++number, line, card.get())
                : RawRecord.broken(++number, line, card.get(), Texts.say("jcard.noCard")));
    }

    private RawRecord tooLong(int line) {
        return RawRecord.broken(++number, line, "", Texts.say("json.tooLong", JsonValue.MAX >> 20));
    }

    /** The file is itself the card: its name was read, its properties follow. */
    private RawRecord alone() throws IOException {
        StringBuilder card = new StringBuilder("[").append(JSON.writeValueAsString(parser.getText()));
        int line = line();
        boolean fits = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Optional<String> part = JsonValue.read(parser);
            fits = fits && part.isPresent() && card.length() + part.get().length() <= JsonValue.MAX;
            if (fits) {
                card.append(',').append(part.get());
            }
        }
        ended = true;
        return fits ? RawRecord.whole(++number, line, card.append(']').toString()) : tooLong(line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public long consumed() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }
}
