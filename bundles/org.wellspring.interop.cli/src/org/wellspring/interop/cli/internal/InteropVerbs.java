// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** Contacts in and out, by name. */
@Component(property = {CliVerbs.NAME + "=110 import",
    CliVerbs.NAME + "=120 export",
    CliVerbs.NAME + "=350 part"})
public final class InteropVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "import" -> new ImportVerb();
            case "export" -> new ExportVerb();
            case "part" -> new PartVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
