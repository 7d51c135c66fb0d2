// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a process said, and how it ended. */
record Said(int code, String out, String err) {
    /** A value inside the JSON document on standard output by its path, such as {@code people/0/name}. */
    JsonNode at(String path) {
        try {
            return new ObjectMapper().readTree(out).at("/" + path);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not one JSON document: " + out + "\n" + err, e);
        }
    }
}
