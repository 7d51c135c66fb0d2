// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.interop.ImportReport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an import report with the names the CLI promises. */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {
    }

    /** One JSON document. */
    public static String write(ImportReport report) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode files = root.putArray("files");
        report.files().forEach(f -> file(files.addObject(), f));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void file(ObjectNode node, ImportReport.FileReport report) {
        node.put("file", report.file());
        node.put("format", report.format().orElse(null));
        node.put("records", report.records());
        node.put("created", report.created());
        node.put("updated", report.updated());
        node.put("unchanged", report.unchanged());
        failures(node.putArray("failed"), report.failed());
        node.put("leftOut", report.leftOut());
        failures(node.putArray("remarks"), report.remarks());
        ArrayNode joined = node.putArray("joined");
        report.joined().forEach(j -> joined.addObject().put("record", j.record()).put("line", j.line()).put("name", j.name())
                .put("person", j.person().map(UUID::toString).orElse(null)).put("with", j.with()).put("because", j.known().id())
                .put("reason", j.reason()));
        node.put("encoding", report.reading().encoding());
        node.put("layout", report.reading().layout());
        report.reading().guessed().forEach(node.putArray("guessed")::add);
    }

    private static void failures(ArrayNode array, List<ImportReport.Failure> failed) {
        for (ImportReport.Failure failure : failed) {
            array.addObject().put("record", failure.record()).put("line", failure.line()).put("reason",
                    failure.reason());
        }
    }
}
