// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;
import java.util.Optional;

import org.wellspring.interop.internal.format.FormatList;
import org.wellspring.interop.spi.RecordFormat;

/** The formats that can be read and written: ours, and those that plug-ins bring as {@link RecordFormat}. An OSGi service; any thread. */
public interface Formats {
    /** All, in the order of their places. */
    List<RecordFormat> all();

    /** Those that can be read. */
    default List<RecordFormat> readable() {
        return all().stream().filter(format -> format.reader().isPresent()).toList();
    }

    /** Those that can be written. */
    default List<RecordFormat> writable() {
        return all().stream().filter(format -> format.writer().isPresent()).toList();
    }

    /** The format of this name, whatever its case. */
    default Optional<RecordFormat> named(String id) {
        return all().stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /** None but these, for where no services are. */
    static Formats of(List<RecordFormat> formats) {
        return new FormatList(formats);
    }

    /** None but those that Wellspring brings itself. */
    static Formats own() {
        return FormatList.OWN;
    }
}
