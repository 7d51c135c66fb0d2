// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.cli.internal;

import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.drafts.Drafts;

/** What can be done about drafts, by name. */
@Component(property = {CliVerbs.NAME + "=560 draft", CliVerbs.NAME + "=560 draft templates"})
public final class DraftVerbs implements CliVerbs {
    private final Supplier<Drafts> drafts;

    /** With what prepares drafts, which is made when it is asked for. */
    @Activate
    public DraftVerbs(@Reference ComponentServiceObjects<Drafts> drafts) {
        this.drafts = drafts::getService;
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "draft" -> new DraftVerb(drafts);
            case "draft templates" -> new TemplatesVerb(drafts);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
