// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.ToLongFunction;

import org.wellspring.oplog.Content;
import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The set features of an object as JSON, by name. It needs no model, so the row of an object whose plug-in is absent is
 * written like any other. References are the numbers of their objects, bytes are Base64. The instant that dates the object
 * is {@code {}}, for its row tells it.
 */
public final class StateJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final ToLongFunction<UUID> numbers;

    /** Writes references with these numbers. */
    public StateJson(ToLongFunction<UUID> numbers) {
        this.numbers = numbers;
    }

    /**
     * The JSON of what an object holds; features in the order of their names.
     *
     * @param dated name of the feature whose instant the row tells, or null
     */
    public String write(Content state, String dated) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (String feature : state.features()) {
                if (feature.equals(dated)) {
                    json.writeObjectFieldStart(feature);
                    json.writeEndObject();
                } else {
                    writeFeature(json, state, feature);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void writeFeature(JsonGenerator json, Content state, String feature) throws IOException {
        Shape shape = state.shape(feature);
        switch (shape) {
            case SINGLE -> {
                Value value = state.value(feature);
                if (!(value instanceof Value.None)) {
                    json.writeFieldName(feature);
                    writeValue(json, value);
                }
            }
            case MANY -> {
                json.writeArrayFieldStart(feature);
                for (Value value : state.values(feature)) {
                    writeValue(json, value);
                }
                json.writeEndArray();
            }
            case TEXT -> {
                String text = state.text(feature);
                if (!text.isEmpty()) {
                    json.writeStringField(feature, text);
                }
            }
            case TALLY -> json.writeNumberField(feature, state.tally(feature));
        }
    }

    private void writeValue(JsonGenerator json, Value value) throws IOException {
        switch (value) {
            case Value.Text text -> json.writeString(text.text());
            case Value.Int number -> json.writeNumber(number.number());
            case Value.Bool flag -> json.writeBoolean(flag.on());
            case Value.Ref ref -> json.writeNumber(numbers.applyAsLong(ref.object()));
            case Value.Bytes bytes -> json.writeString(Base64.getEncoder().encodeToString(bytes.content()));
            case Value.Real real -> {
                if (Double.isFinite(real.number())) {
                    json.writeNumber(real.number());
                } else {
                    // JSON has no word for these; SQLite's JSON functions would refuse the whole row.
                    json.writeString(Double.toString(real.number()));
                }
            }
            case Value.None none -> json.writeNull();
            case Value.Placement placement -> json.writeNull();
            case Value.Unknown unknown -> json.writeNull();
        }
    }
}
