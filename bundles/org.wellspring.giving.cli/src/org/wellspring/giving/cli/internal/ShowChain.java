// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpChain;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code giving chain}: help that went on to others (G9); all chains, or the one of a favour. */
@Command(name = "chain")
public final class ShowChain implements Verb {
    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "chain.id")
    private String id;

    /** One favour of a chain. */
    record Link(HelpLine help, boolean given, int depth) {
    }

    /** Chains, each in the order of a tree. */
    record All(List<List<Link>> chains) implements Answer {
        @Override
        public void print(Paper paper) {
            if (chains.isEmpty()) {
                paper.say("chain.none");
            }
            chains.forEach(chain -> {
                paper.blank();
                chain.forEach(link -> paper.line("  ".repeat(link.depth())
                        + paper.words(link.given() ? "chain.given" : "chain.received", link.help().name(), link.help().what())));
            });
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(chains(space).stream()
                .map(chain -> chain.links().stream().map(link -> new Link(HelpLine.of(link.help()), link.help().given(), link.depth())).toList()).toList()));
    }

    private List<HelpChain> chains(Space space) {
        if (id == null) {
            return new Giving(space).chains();
        }
        UUID favour = FavourOptions.id(space, id);
        return List.of(new Giving(space).chain(favour).orElseThrow(() -> Failure.of(ShowChain.class, "alone", id)));
    }
}
