// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats that can be written. */
public enum ExportFormat {
    /** vCard 2.1, for old devices. */
    VCARD21("vcard21", "vcf"),
    /** vCard 3.0, which everything reads. */
    VCARD3("vcard3", "vcf"),
    /** vCard 4.0. */
    VCARD4("vcard4", "vcf"),
    /** vCard as JSON (RFC 7095). */
    JCARD("jcard", "json"),
    /** vCard as XML (RFC 6351). */
    XCARD("xcard", "xml"),
    /** A table for spreadsheets, with Google's column names; no cell of it runs as a formula. */
    CSV("csv", "csv"),
    /** The same table for Google Contacts and other address books, its cells as they are. */
    GOOGLE("google", "csv"),
    /** Everything in the space, importable again (X7). */
    JSON("json", "json");

    private final String id;
    private final String extension;

    ExportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** Permanent name, as in {@code --format}. */
    public String id() {
        return id;
    }

    /** Usual file name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of this name, whatever its case. */
    public static Optional<ExportFormat> named(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }
}
