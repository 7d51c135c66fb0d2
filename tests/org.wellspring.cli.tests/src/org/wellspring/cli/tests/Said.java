// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What one command said. */
record Said(int code, String out, String err) {
    private static final ObjectMapper ONE_DOCUMENT = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Standard output, which must be one JSON document and nothing else. */
    JsonNode json() {
        try {
            return ONE_DOCUMENT.readTree(out);
        } catch (IOException e) {
            throw new AssertionError("Not one JSON document: " + out + "\n" + err, e);
        }
    }

    /** A value inside the document by its path, such as {@code people/0/name}. */
    JsonNode at(String path) {
        return json().at("/" + path);
    }

    /** Names of the members of an object inside the document, in their order. */
    List<String> names(String path) {
        List<String> names = new ArrayList<>();
        (path.isEmpty() ? json() : at(path)).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Texts of one member over an array. */
    List<String> each(String path, String member) {
        List<String> values = new ArrayList<>();
        at(path).forEach(element -> values.add(element.get(member).asText()));
        return values;
    }
}
