// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.MeetingFormats;

import picocli.CommandLine.Command;

/** {@code group meeting formats}: how a meeting can go (K7). */
@Command(name = "formats")
final class MeetingFormatsVerb implements Verb {
    private final Supplier<MeetingFormats> formats;

    MeetingFormatsVerb(Supplier<MeetingFormats> formats) {
        this.formats = formats;
    }

    /** One format. */
    record Format(String id, String name, String explanation) {
    }

    /** All of them. */
    record Listed(List<Format> formats) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            formats.forEach(one -> table.row(one.id(), one.name(), one.explanation()));
            paper.table(table);
        }
    }

    @Override
    public Answer run(Session session) {
        return new Listed(formats.get().all().stream().map(one -> new Format(one.id(), one.name(), one.explanation())).toList());
    }
}
