// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.Timelines;

import picocli.CommandLine.Command;

/** {@code person}: the whole page of a person. */
@Command(name = "person")
public final class PersonVerb extends PersonPageVerb {
    /** With who knows how to help, the most important first, and what happened with people. */
    public PersonVerb(Supplier<List<HelpIdeas>> ideas, Supplier<Timelines> timelines) {
        super(ideas, timelines);
    }
}
