// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.interop.Formats;

/** Contacts in and out, by name. */
@Component(property = {CliVerbs.NAME + "=110 import",
        CliVerbs.NAME + "=120 export",
        CliVerbs.NAME + "=350 part"})
public final class InteropVerbs implements CliVerbs {
    private final Supplier<Formats> formats;

    /** @param formats asked for by those commands that need them */
    @Activate
    public InteropVerbs(@Reference ComponentServiceObjects<Formats> formats) {
        this.formats = formats::getService;
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "import" -> new ImportVerb(formats);
            case "export" -> new ExportVerb(formats);
            case "part" -> new PartVerb(formats);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
