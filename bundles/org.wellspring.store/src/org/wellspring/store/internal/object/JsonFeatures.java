// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.wellspring.store.internal.sql.DamagedRows;

/** Reads the JSON of a row into values of features; what the class does not know is passed over. */
final class JsonFeatures {
    private static final JsonFactory JSON = new JsonFactory();

    private final LongFunction<EObject> targets;

    /** Finds the objects that references name, or proxies of them, with {@code targets}. */
    JsonFeatures(LongFunction<EObject> targets) {
        this.targets = targets;
    }

    /**
     * The values of all features in the JSON that the class knows: an object, or a list for a many-valued feature.
     *
     * @param at the object's time, in milliseconds since 1970
     */
    Map<EStructuralFeature, Object> read(EClass type, long at, String data) {
        Map<EStructuralFeature, Object> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(data)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                EStructuralFeature feature = type.getEStructuralFeature(json.currentName());
                JsonToken token = json.nextToken();
                if (feature == null) {
                    json.skipChildren();
                } else if (token == JsonToken.START_OBJECT && feature instanceof EAttribute dated) {
                    json.skipChildren();
                    Values.fromText(dated, Instant.ofEpochMilli(at).toString())
                            .ifPresent(value -> put(values, feature, List.of(value)));
                } else if (token == JsonToken.START_ARRAY) {
                    List<Object> members = new ArrayList<>();
                    for (JsonToken member = json.nextToken(); member != JsonToken.END_ARRAY; member = json.nextToken()) {
                        value(json, member, feature).ifPresent(members::add);
                    }
                    put(values, feature, members);
                } else {
                    value(json, token, feature).ifPresent(value -> put(values, feature, List.of(value)));
                }
            }
        } catch (IOException e) {
            throw new DamagedRows("The stored form of a " + type.getName() + " can't be read: " + data, e);
        }
        return values;
    }

    /** A feature may have become many-valued, or single, since the row was written by another version. */
    private static void put(Map<EStructuralFeature, Object> values, EStructuralFeature feature, List<Object> members) {
        if (feature.isMany()) {
            values.put(feature, members);
        } else if (!members.isEmpty()) {
            values.put(feature, members.getLast());
        }
    }

    private Optional<? extends Object> value(JsonParser json, JsonToken token, EStructuralFeature feature)
            throws IOException {
        if (!(feature instanceof EAttribute attribute)) {
            return token == JsonToken.VALUE_NUMBER_INT ? target(json.getLongValue(), feature) : Optional.empty();
        }
        return switch (token) {
            case VALUE_STRING -> Values.fromText(attribute, json.getText());
            case VALUE_NUMBER_INT -> Values.fromNumber(attribute, json.getLongValue());
            case VALUE_NUMBER_FLOAT -> Values.fromNumber(attribute, json.getDoubleValue());
            case VALUE_TRUE -> Values.fromFlag(attribute, true);
            case VALUE_FALSE -> Values.fromFlag(attribute, false);
            default -> Optional.empty();
        };
    }

    private Optional<EObject> target(long n, EStructuralFeature feature) {
        return Optional.ofNullable(targets.apply(n)).filter(target -> feature.getEType().isInstance(target));
    }
}
