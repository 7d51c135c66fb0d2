// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.table.TableKind;
import org.wellspring.interop.spi.RecordFormat;

/** Outlook's table, of the program or of the web, in several languages. */
@Component(service = RecordFormat.class)
public final class OutlookFormat extends TableFormat {
    public OutlookFormat() {
        super(TableKind.OUTLOOK, 50);
    }
}
