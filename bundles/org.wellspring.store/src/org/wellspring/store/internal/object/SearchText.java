// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.io.IOException;

import org.wellspring.oplog.Content;
import org.wellspring.oplog.Value;
import org.wellspring.store.internal.sql.DamagedRows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The text of an object that people search in. */
public final class SearchText {
    private static final JsonFactory JSON = new JsonFactory();

    private SearchText() {
    }

    /** Appends the words of what an object holds, one feature a line. */
    public static void append(StringBuilder words, ClassForm form, Content state) {
        for (String feature : form.words()) {
            switch (state.shape(feature)) {
                case SINGLE -> append(words, state.value(feature));
                case MANY -> state.values(feature).forEach(value -> append(words, value));
                case TEXT -> append(words, state.text(feature));
                case TALLY -> {}
            }
        }
    }

    /** Appends the words of a row's JSON, one feature a line. */
    public static void append(StringBuilder words, ClassForm form, String data) {
        if (form.words().isEmpty()) {
            return;
        }
        try (JsonParser json = JSON.createParser(data)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean searched = form.words().contains(json.currentName());
                JsonToken token = json.nextToken();
                if (!searched || token == JsonToken.START_OBJECT) {
                    json.skipChildren();
                } else if (token == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        append(words, json.getText());
                    }
                } else {
                    append(words, json.getText());
                }
            }
        } catch (IOException e) {
            throw new DamagedRows("The stored form of a " + form.name() + " can't be read: " + data, e);
        }
    }

    private static void append(StringBuilder words, Value value) {
        if (value instanceof Value.Text text) {
            append(words, text.text());
        }
    }

    private static void append(StringBuilder words, String text) {
        if (text != null && !text.isEmpty()) {
            words.append(text).append('\n');
        }
    }
}
