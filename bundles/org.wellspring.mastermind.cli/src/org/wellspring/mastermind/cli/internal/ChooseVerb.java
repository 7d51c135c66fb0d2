// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Versions.Version;
import org.wellspring.mastermind.NeedsALook;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.ChooseVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group choose}: lets one of several versions be the value (sharing.md). */
@Command(name = "choose")
final class ChooseVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "choose.id")
    private String id;
    @Parameters(index = "1", paramLabel = "N", descriptionKey = "choose.number")
    private int number;

    ChooseVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return at(session, id, here -> NeedsALook.of(here.space()).stream().map(Look::id).toList(), this::choose);
    }

    private Saved choose(Here here, UUID which) {
        Look look = NeedsALook.of(here.space()).stream().filter(one -> one.id().equals(which)).findFirst().orElseThrow(() -> Failure.of("unknown-id", id));
        List<Version> versions = look.versions();
        if (number < 1 || number > versions.size()) {
            throw Failure.value(GroupWorkVerbs.class, "choose", number, versions.size());
        }
        ChooseVersion choice = new ChooseVersion(here.me(), look, versions.get(number - 1));
        Optional<Entry> step = choice.in(here.space());
        return new Saved(step.map(Entry::id), List.of(look.object()), choice.label());
    }
}
