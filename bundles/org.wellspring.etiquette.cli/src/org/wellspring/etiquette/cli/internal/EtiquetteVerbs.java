// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** What there is to ask and to say about staying welcome, by name. */
@Component(property = {CliVerbs.NAME + "=560 guard",
        CliVerbs.NAME + "=562 optout",
        CliVerbs.NAME + "=562 optout list",
        CliVerbs.NAME + "=562 optout end",
        CliVerbs.NAME + "=564 consent",
        CliVerbs.NAME + "=566 outreach"})
public final class EtiquetteVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "guard" -> new GuardVerb();
            case "optout" -> new OptOutVerb();
            case "optout list" -> new ListOptOuts();
            case "optout end" -> new EndOptOutVerb();
            case "consent" -> new ConsentVerb();
            case "outreach" -> new OutreachVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
