// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The features that are set on a stored object. Away from the database, so that many threads can read those of many objects;
 * where one object is read, SQL finds its members as well.
 */
public final class SetFeatures {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, List<String>> values = new HashMap<>();

    /** Of this JSON object; what lies deeper than in a list is passed over. */
    public SetFeatures(String object) {
        try (JsonParser json = JSON.createParser(object)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (token != JsonToken.START_ARRAY) {
                    add(name, token, json);
                } else {
                    for (token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                        add(name, token, json);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, JsonToken token, JsonParser json) throws IOException {
        if (token.isStructStart()) {
            json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            values.computeIfAbsent(name, any -> new ArrayList<>(1)).add(json.getText());
        }
    }

    /** All values, none where nothing is set. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value, or null. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The value, or empty text. */
    public String textOrEmpty(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether it is so. */
    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** The number, 0 where none is set; what a newer version wrote in another form counts as none, the object keeps it. */
    public int number(String name) {
        try {
            return Integer.parseInt(textOrEmpty(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The epoch day, or null. */
    public Long day(String name) {
        return JsonValues.day(text(name)).map(LocalDate::toEpochDay).orElse(null);
    }
}
