// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.util.Locale;

import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.RecordFormat;

/** The formats that Wellspring itself writes, by name, for tests about all of them. */
enum ExportFormat {
    VCARD21, VCARD3, VCARD4, JCARD, XCARD, CSV, GOOGLE, JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    RecordFormat format() {
        return Formats.own().named(id()).orElseThrow();
    }

    String extension() {
        return format().endings().getFirst();
    }
}
