// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.helpers.Helpers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code giving helpers}: who helped me most and was not helped back yet (G7). */
@Command(name = "helpers")
public final class ListHelpers implements Verb {
    private static final int READABLE = 10;

    @Mixin
    private Limit limit;

    /** One of them, with the last of what they did. */
    record One(UUID person, String name, List<HelpLine> helped) {
    }

    /** All of them. */
    record All(List<One> helpers) implements Answer {
        @Override
        public void print(Paper paper) {
            if (helpers.isEmpty()) {
                paper.say("helpers.none");
            }
            helpers.forEach(one -> {
                paper.line(one.name());
                paper.items(one.helped().stream().map(HelpLine::what).toList());
            });
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new All(new Helpers(space).most(most).stream()
                .map(one -> new One(one.person(), one.name(), HelpLine.of(one.helped()))).toList()));
    }
}
