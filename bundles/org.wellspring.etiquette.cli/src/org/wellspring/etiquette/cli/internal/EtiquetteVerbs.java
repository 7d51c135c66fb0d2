// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** What there is to ask and to say about staying welcome, by name. */
@Component(property = {CliVerbs.NAME + "=560 guard"})
public final class EtiquetteVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "guard" -> new GuardVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
