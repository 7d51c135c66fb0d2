// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.ArrayList;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code silence list}: who has not answered, and how far it has come (T8 – T12). */
@Command(name = "list")
public final class ListSilences implements Verb {
    @Option(names = "--all", descriptionKey = "silence.all")
    private boolean all;

    /** All that were asked for. */
    record All(List<SilenceLine> cases) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            cases.forEach(line -> table.row(line.name(), paper.words("stage." + line.stage()), line.since(), line.about()));
            paper.table(table);
            paper.say("silence.count", cases.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            SilenceProtocol protocol = new SilenceProtocol(space);
            List<SilenceState> found = new ArrayList<>(protocol.open());
            if (all) {
                found.addAll(protocol.closed());
            }
            return new All(found.stream().map(SilenceLine::of).toList());
        });
    }
}
