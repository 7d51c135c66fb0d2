// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Available;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;

/** {@code plugin available}: what the sites have, with its words and licence. */
@Command(name = "available")
final class ListAvailable implements Verb {
    private final Plugins plugins;

    ListAvailable(Plugins plugins) {
        this.plugins = plugins;
    }

    /** A site that could not be read. */
    record Unread(String site, String happened, String todo) {
    }

    /** What there is. */
    record All(List<Available.Offer> available, List<Unread> problems) implements Answer {
        @Override
        public void print(Paper paper) {
            available.forEach(offer -> {
                paper.blank();
                paper.line(offer.id() + " " + offer.version() + mark(paper, offer));
                paper.items(List.of(offer.name()));
                if (!offer.description().isEmpty()) {
                    paper.items(List.of(offer.description()));
                }
                paper.items(List.of(offer.provider().isEmpty() ? paper.words("offer.nobody") : paper.words("offer.provider", offer.provider()),
                        offer.licence().isEmpty() ? paper.words("offer.noLicence")
                                : paper.words("offer.licence", offer.licence().lines().findFirst().orElse("")),
                        offer.site()));
            });
            paper.blank();
            problems.forEach(problem -> paper.line(problem.happened() + " " + problem.todo()));
            paper.say("available.count", available.size());
        }

        private static String mark(Paper paper, Available.Offer offer) {
            return offer.installed().isEmpty() ? ""
                    : offer.isUpdate() ? " " + paper.words("offer.update", offer.installed()) : " " + paper.words("offer.installed");
        }

        @Override
        public Exit exit() {
            return problems.isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }

    @Override
    public Answer run(Session session) {
        Available all = plugins.available(new NullProgressMonitor());
        return new All(all.offers(), all.problems().stream().map(one -> new Unread(one.site(), one.problem().happened(), one.problem().todo())).toList());
    }
}
