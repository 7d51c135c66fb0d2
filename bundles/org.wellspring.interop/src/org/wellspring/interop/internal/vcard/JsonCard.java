// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.CardText.Parsed;
import org.wellspring.interop.internal.vcard.line.CardMending;
import org.wellspring.interop.internal.vcard.part.CardScribes;
import org.wellspring.interop.spi.Remark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ezvcard.VCard;
import ezvcard.io.json.JCardReader;

/**
 * One jCard. Its properties are looked at before the parser sees them, which gives up the whole card for one bad part
 * (X2).
 */
final class JsonCard {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VALUE = 3;

    private final List<Remark> remarks = new ArrayList<>();

    private JsonCard() {
    }

    /** Reads a card; what of it can't be read is left out and named. */
    static Parsed parse(String text) throws IOException {
        return new JsonCard().read(JSON.readTree(text));
    }

    private Parsed read(JsonNode card) throws IOException {
        ArrayNode good = JSON.createArrayNode();
        for (JsonNode property : card.path(1)) {
            if (property.isArray() && property.size() > VALUE && property.get(0).isTextual()
                    && !property.get(0).textValue().isBlank() && values(property)) {
                good.add(mended((ArrayNode) property));
            } else {
                leaveOut(property);
            }
        }
        try {
            return new Parsed(parsed(good), "", remarks);
        } catch (IOException | RuntimeException e) {
            return new Parsed(parsed(alone(good)), "", remarks);
        }
    }

    /** A value is text, a number or a truth; a structured one is a list of these, or of lists of them. */
    private static boolean values(JsonNode property) {
        boolean good = true;
        for (int i = VALUE; i < property.size(); i++) {
            good &= value(property.get(i), 2);
        }
        return good;
    }

    private static boolean value(JsonNode value, int depth) {
        if (!value.isArray() || depth == 0) {
            return value.isValueNode() && (!value.isNull() || depth < 2);
        }
        for (JsonNode part : value) {
            if (!value(part, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private ArrayNode mended(ArrayNode property) {
        String name = property.get(0).textValue();
        ArrayNode fresh = JSON.createArrayNode().add(name);
        fresh.add(parameters(name, property.get(1)));
        fresh.add(property.get(2).isTextual() ? property.get(2).textValue() : "unknown");
        if (!property.get(2).isTextual()) {
            noParameter("type", name);
        }
        for (int i = VALUE; i < property.size(); i++) {
            fresh.add(property.get(i));
        }
        return fresh;
    }

    private ObjectNode parameters(String name, JsonNode parameters) {
        ObjectNode good = JSON.createObjectNode();
        if (!parameters.isObject() && !parameters.isEmpty()) {
            noParameter(CardMending.shown(parameters.toString()), name);
        }
        if (!parameters.isObject()) {
            return good;
        }
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            JsonNode value = parameter.getValue();
            if (value.isArray()) {
                ArrayNode words = good.putArray(parameter.getKey());
                value.forEach(word -> {
                    if (word.isValueNode() && !word.isNull()) {
                        words.add(word.asText());
                    } else {
                        noParameter(parameter.getKey(), name);
                    }
                });
            } else if (value.isValueNode() && !value.isNull()) {
                good.put(parameter.getKey(), value.asText());
            } else {
                noParameter(parameter.getKey(), name);
            }
        }
        return good;
    }

    private void noParameter(String parameter, String name) {
        remarks.add(new Remark(0, Texts.say("jcard.noParameter", parameter, name)));
    }

    private void leaveOut(JsonNode property) {
        remarks.add(new Remark(0, Texts.say("jcard.noPart", CardMending.shown(property.toString()))));
    }

    /** Those properties that the parser can read each by itself. */
    private ArrayNode alone(ArrayNode properties) {
        ArrayNode good = JSON.createArrayNode();
        for (JsonNode property : properties) {
            try {
                parsed(JSON.createArrayNode().add(property));
                good.add(property);
            } catch (IOException | RuntimeException e) {
                leaveOut(property);
            }
        }
        return good;
    }

    private VCard parsed(ArrayNode properties) throws IOException {
        String whole = JSON.createArrayNode().add("vcard").add(properties).toString();
        try (JCardReader reader = new JCardReader(whole)) {
            reader.setScribeIndex(CardScribes.INDEX);
            VCard card = reader.readNext();
            remarks.addAll(CardText.remarks(reader.getWarnings(), ""));
            return card;
        }
    }
}
