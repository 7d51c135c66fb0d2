// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of the sample world, in the order in which they are told. */
public final class Script {
    private static final List<String> FILES = List.of("1-places-and-days", "2-harbor", "3-museums-and-makers",
            "4-far-away", "5-town-and-trade", "6-new-faces", "7-the-ledger");

    private Script() {
    }

    /** All files of the sample world. */
    public static List<Line> ofTheWorld() {
        List<Line> lines = new ArrayList<>();
        FILES.forEach(file -> lines.addAll(of(file + ".txt", resource("/world/" + file + ".txt"))));
        return lines;
    }

    /** The lines of a text; empty ones and comments are left out. */
    public static List<Line> of(String name, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(Line.of(name + ":" + number, line));
            }
        }
        return lines;
    }

    private static String resource(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
