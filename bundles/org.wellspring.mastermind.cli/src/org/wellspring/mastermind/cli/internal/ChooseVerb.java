// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group choose}: lets one of several versions be the value, or both, or other words (sharing.md). */
@Command(name = "choose")
final class ChooseVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "choose.id")
    private String id;
    @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "choose.number")
    private Integer number;
    @Option(names = "--both", descriptionKey = "choose.both")
    private boolean both;
    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "choose.text")
    private String text;

    ChooseVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        if (Stream.of(number != null, both, text != null).filter(said -> said).count() != 1) {
            throw Failure.value(GroupWorkVerbs.class, "choose.one");
        }
        return at(session, id, here -> NeedsALook.of(here.space()).stream().map(Look::id).toList(), this::choose);
    }

    private Saved choose(Here here, UUID which) {
        Look look = NeedsALook.of(here.space()).stream().filter(one -> one.id().equals(which)).findFirst().orElseThrow(() -> Failure.of("unknown-id", id));
        ChooseVersion chosen = chosen(here.me(), look);
        Optional<Entry> step = chosen.in(here.space());
        return new Saved(step.map(Entry::id), List.of(look.object()), chosen.label());
    }

    private ChooseVersion chosen(UUID me, Look look) {
        if (number == null) {
            if (!look.isText()) {
                throw Failure.value(GroupWorkVerbs.class, "choose.text", look.field());
            }
            return both ? ChooseVersion.both(me, look) : ChooseVersion.words(me, look, text);
        }
        List<Version> versions = look.versions();
        if (number < 1 || number > versions.size()) {
            throw Failure.value(GroupWorkVerbs.class, "choose", number, versions.size());
        }
        return ChooseVersion.one(me, look, versions.get(number - 1));
    }
}
