// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.commands.LogInteraction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guard}: what there is to say before something is sent (T); nothing is logged. */
@Command(name = "guard")
public final class GuardVerb implements Verb {
    /** No letter is as long as that. */
    private static final int LONGEST = 1_000_000;

    @Parameters(paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--also", paramLabel = "PERSON", descriptionKey = "guard.also")
    private List<String> also = List.of();
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "log.kind", defaultValue = "email")
    private String kind;
    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "log.channel")
    private String channel;
    @Option(names = "--purpose", paramLabel = "WHAT", descriptionKey = "log.purpose")
    private String purpose;
    @Option(names = "--pitch", descriptionKey = "log.pitch")
    private boolean pitch;
    @Option(names = "--ask", descriptionKey = "log.ask")
    private boolean ask;
    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "guard.text")
    private Path text;

    /** What there is to say. */
    record Said(List<Warning> warnings) implements Answer {
        @Override
        public void print(Paper paper) {
            warnings.forEach(warning -> paper.line(warning.rule() + "  " + warning.text() + "."));
            if (warnings.isEmpty()) {
                paper.say("guard.nothing");
            }
        }
    }

    @Override
    public Answer run(Session session) {
        String words = words(session);
        return session.reading(space -> new Said(session.said(space, touch(space, words))));
    }

    private LogInteraction touch(Space space, String words) {
        List<UUID> people = new ArrayList<>(List.of(Whom.id(space, person)));
        also.forEach(name -> people.add(Whom.of(space, name).id()));
        LogInteraction touch = new LogInteraction(ModelWord.of("--kind", kind, InteractionKind.VALUES), people).direction(Direction.OUT).channel(channel)
                .pitch(pitch).ask(ask).text(words);
        return purpose == null ? touch : touch.purpose(ModelWord.of("--purpose", purpose, OutreachPurposes.ALL));
    }

    private String words(Session session) {
        if (text == null) {
            return "";
        }
        try (InputStream in = text.endsWith("-") ? session.in() : Files.newInputStream(text)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.of(GuardVerb.class, "unreadable", text);
        }
    }
}
