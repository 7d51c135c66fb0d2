// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** One value out of a longer JSON document, as text, in bounded memory. */
public final class JsonValue {
    /** Longest value that is read, in characters; a photo of today's cameras fits several times. */
    public static final int MAX = 32 << 20;
    private static final JsonFactory JSON = new JsonFactory();

    private JsonValue() {
    }

    /**
     * Reads the value that begins with the parser's current token, to its end.
     *
     * @return its text; empty if it is longer than is read
     */
    public static Optional<String> read(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        boolean fits = true;
        try (JsonGenerator out = JSON.createGenerator(text)) {
            int depth = 0;
            for (JsonToken token = parser.currentToken();; token = parser.nextToken()) {
                if (token == null) {
                    throw new JsonParseException(parser, "The value never ends.");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (fits) {
                    out.copyCurrentEventExact(parser);
                    fits = text.getBuffer().length() <= MAX;
                }
                if (depth == 0) {
                    break;
                }
            }
            out.flush();
        }
        return fits ? Optional.of(text.toString()) : Optional.empty();
    }
}
