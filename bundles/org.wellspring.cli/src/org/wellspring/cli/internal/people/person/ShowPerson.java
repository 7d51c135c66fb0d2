// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.Timelines;

import picocli.CommandLine.Command;

/** {@code person show}: the page of a person whatever they are called, "New" or "Set" too. */
@Command(name = "show")
public final class ShowPerson extends PersonPageVerb {
    /** With who knows how to help, the most important first, and what happened with people. */
    public ShowPerson(Supplier<List<HelpIdeas>> ideas, Supplier<Timelines> timelines) {
        super(ideas, timelines);
    }
}
