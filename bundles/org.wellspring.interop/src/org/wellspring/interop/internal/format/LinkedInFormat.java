// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.table.TableKind;
import org.wellspring.interop.spi.RecordFormat;

/** The file Connections.csv of LinkedIn. */
@Component(service = RecordFormat.class)
public final class LinkedInFormat extends TableFormat {
    public LinkedInFormat() {
        super(TableKind.LINKEDIN, 30);
    }
}
