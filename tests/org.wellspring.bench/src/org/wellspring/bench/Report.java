// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The figures, for people and for programs. */
record Report(Size size, List<Figure> figures) {
    private static final String ROW = "| %-58s | %14s | %-58s | %14s | %8s | %9s | %-6s |%n";

    void print(PrintStream out) {
        out.printf("%s; %d processors, Java %s%n%n", size.inWords(), Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        out.printf(ROW, "what", "measured", "baseline", "", "ratio", "aim", "");
        out.printf(ROW, "---", "---", "---", "---", "---", "---", "---");
        for (Figure figure : figures) {
            boolean beside = figure.baseline() > 0;
            out.printf(ROW, figure.what(), amount(figure.value(), figure), figure.against(),
                    beside ? amount(figure.baseline(), figure) : "",
                    beside ? Figure.number(figure.ratio()) + " ×" : "", figure.aimInWords(), verdict(figure));
        }
    }

    private static String amount(double value, Figure figure) {
        return Figure.number(value) + " " + figure.unit().word;
    }

    private static String verdict(Figure figure) {
        return Double.isNaN(figure.aim()) ? "" : figure.met() ? "met" : "missed";
    }

    String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("people", size.people);
            json.writeNumberField("interactions", size.interactions);
            json.writeArrayFieldStart("figures");
            for (Figure figure : figures) {
                write(json, figure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", figure.what());
        json.writeNumberField("value", figure.value());
        json.writeStringField("unit", figure.unit().word);
        if (figure.baseline() > 0) {
            json.writeStringField("against", figure.against());
            json.writeNumberField("baseline", figure.baseline());
            json.writeNumberField("ratio", figure.ratio());
        }
        if (!Double.isNaN(figure.aim())) {
            json.writeNumberField("aim", figure.aim());
            json.writeBooleanField("met", figure.met());
        }
        json.writeEndObject();
    }
}
