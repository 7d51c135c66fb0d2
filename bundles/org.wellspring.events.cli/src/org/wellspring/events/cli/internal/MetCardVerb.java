// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.commands.RemoveCards;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event card}: writes the picture of a card that was kept with a meeting into a file, or takes it away (E8). */
@Command(name = "card")
public final class MetCardVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "closeout.person")
    private List<String> person = List.of();
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "card.out")
    private Path out;
    @Option(names = "--remove", descriptionKey = "card.remove")
    private boolean remove;

    /** What was written; of several pictures each has a number before its ending. */
    record Written(List<Path> files) implements Answer {
        @Override
        public void print(Paper paper) {
            files.forEach(file -> paper.say("card.written", file));
        }
    }

    @Override
    public Answer run(Session session) {
        if (remove == (out != null)) {
            throw Failure.value(EventVerbs.class, "card");
        }
        return remove ? Saved.in(session, space -> new RemoveCards(met(space).id())) : session.reading(this::written);
    }

    private EventPage.Met met(Space space) {
        EventPage.Met met = EventLine.met(new Events(space).page(EventLine.event(space, id).id()).orElseThrow(), String.join(" ", person));
        if (met.cards().isEmpty()) {
            throw Failure.of(EventVerbs.class, "no-card", met.name());
        }
        return met;
    }

    private Written written(Space space) {
        List<byte[]> pictures = met(space).cards().stream().flatMap(card -> new Events(space).picture(card).stream()).toList();
        try {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < pictures.size(); i++) {
                files.add(Files.write(i == 0 ? out : numbered(i + 1), pictures.get(i)));
            }
            return new Written(files);
        } catch (IOException e) {
            throw Failure.of(EventVerbs.class, "card-write", out.toString());
        }
    }

    private Path numbered(int number) {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.') <= 0 ? name.length() : name.lastIndexOf('.');
        return out.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
