// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceInfo;
import org.wellspring.core.SpaceKind;

import picocli.CommandLine.Command;

/** {@code info}: facts about a space. */
@Command(name = "info")
public final class InfoVerb implements Verb {
    /** The facts; objects are living ones, by class. */
    record Info(UUID id, String kind, Path directory, int format, long bytes, Map<String, Long> objects, long transactions, long operations,
            String device, int backups) implements Answer {
        static Info of(Space space) {
            SpaceInfo info = space.info();
            Map<String, Long> objects = new TreeMap<>();
            info.objects().forEach((type, count) -> objects.merge(type.substring(type.indexOf('#') + 1), count, Long::sum));
            return new Info(info.id(), info.kind().word(), info.directory(), info.format(), info.bytes(), objects, info.transactions(),
                    info.operations(), info.device(), space.care().backups().size());
        }

        @Override
        public void print(Paper paper) {
            paper.say(kind.equals(SpaceKind.BOOK.word()) ? "info.place" : "info.placeOf", directory, kind);
            paper.say("info.id", id);
            paper.say("info.size", bytes / (1024.0 * 1024.0), format);
            paper.say("info.history", transactions, operations, device);
            paper.say("info.backups", backups);
            if (!objects.isEmpty()) {
                paper.heading("info.holds");
                Table table = new Table();
                objects.forEach((type, count) -> table.row("", type, count));
                paper.table(table);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.ofAnyKind().reading(Info::of);
    }
}
