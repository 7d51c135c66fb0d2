// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal;

import java.util.List;

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
        failures(node.putArray("remarks"), report.remarks());
    }

    private static void failures(ArrayNode array, List<ImportReport.Failure> failed) {
        for (ImportReport.Failure failure : failed) {
            array.addObject().put("record", failure.record()).put("line", failure.line()).put("reason",
                    failure.reason());
        }
    }
}
