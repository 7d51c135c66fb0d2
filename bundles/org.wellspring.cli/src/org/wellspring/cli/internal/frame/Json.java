// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes records as JSON: components are members, an empty Optional is null, a choice is its word, ids, dates and
 * places are text. A component named {@code class_} is the member {@code class}. Streaming, because mapping by
 * a library costs every command more time than it takes to run.
 */
public final class Json {
    private final JsonGenerator json;

    private Json(JsonGenerator json) {
        this.json = json;
    }

    /** One JSON document in UTF-8, on one line. */
    public static byte[] write(Object document) {
        return written(json -> json.value(document));
    }

    /** The same with more members at its end. */
    public static byte[] write(Record document, Map<String, ?> more) {
        return written(json -> json.members(document, more));
    }

    private interface Writing {
        void by(Json json) throws IOException;
    }

    private static byte[] written(Writing document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            document.by(new Json(generator));
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Optional<?> optional -> value(optional.orElse(null));
            case Record members -> members(members, Map.of());
            case Map<?, ?> map -> map(map);
            case Collection<?> list -> list(list);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Enumerator choice -> json.writeString(choice.getLiteral());
            case Enum<?> choice -> json.writeString(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> json.writeString(value.toString());
        }
    }

    private void members(Record members, Map<String, ?> more) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : members.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName().replace("_", ""));
            value(valueOf(members, component));
        }
        for (Map.Entry<String, ?> entry : more.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue());
        }
        json.writeEndObject();
    }

    private static Object valueOf(Record members, RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        try {
            return accessor.invoke(members);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A document can't be written: " + component, e);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            value(entry.getValue());
        }
        json.writeEndObject();
    }

    private void list(Collection<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(element);
        }
        json.writeEndArray();
    }
}
