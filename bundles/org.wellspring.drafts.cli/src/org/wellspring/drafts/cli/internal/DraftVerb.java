// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.mail.MailLink;
import org.wellspring.drafts.mail.MessageFile;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.Writings.Writing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft}: words for somebody, ready to be changed and sent by the user. Nothing is sent by it. */
@Command(name = "draft")
public final class DraftVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Option(names = "--template", paramLabel = "KEY", descriptionKey = "draft.template")
    private String template;
    @Option(names = "--channel", paramLabel = "WAY", descriptionKey = "draft.channel")
    private String channel;
    @Option(names = "--for", paramLabel = "ID", descriptionKey = "draft.for")
    private UUID about;
    @Option(names = "--fill", paramLabel = "FIELD=WORDS", descriptionKey = "draft.fill")
    private Map<String, String> fill = new LinkedHashMap<>();
    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "draft.subject")
    private String subject;
    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "draft.text")
    private Path text;
    @Option(names = "--eml", paramLabel = "FILE", descriptionKey = "draft.eml")
    private Path eml;
    @Option(names = "--print", descriptionKey = "draft.print")
    private boolean print;
    @Option(names = "--log", descriptionKey = "draft.log")
    private boolean log;

    private final Supplier<Drafts> drafts;

    /** With what prepares drafts. */
    DraftVerb(Supplier<Drafts> drafts) {
        this.drafts = drafts;
    }

    /**
     * Words for somebody.
     *
     * @param people whom they are for
     * @param template its key; empty for ready words
     * @param channel by which way they go
     * @param to addresses or numbers
     * @param shared names of others who have one of these addresses
     * @param missing fields nothing is known for; their sentences were left out
     * @param unknown fields that there are none of; their sentences were left out
     * @param link opens the user's program with it; empty where there is none, or it would be too long
     * @param file where it was written
     * @param transaction what {@code undo} takes back; empty if nothing was logged
     * @param ids of the touch that was logged
     */
    record Drafted(List<UUID> people, String template, String channel, List<String> to, List<String> shared, String subject, String text, List<String> missing,
            List<String> unknown, String link, Optional<Path> file, Optional<UUID> transaction, List<UUID> ids) implements Answer {
        @Override
        public void print(Paper paper) {
            if (!subject.isEmpty()) {
                paper.line(subject);
                paper.blank();
            }
            paper.line(text);
            paper.blank();
            if (to.isEmpty()) {
                paper.say("draft.nobody", channel);
            } else {
                paper.say("draft.to", String.join(", ", to));
                if (!shared.isEmpty()) {
                    paper.say("draft.shared", String.join(", ", shared));
                }
            }
            missing.forEach(field -> paper.say("draft.missing", field));
            unknown.forEach(field -> paper.say("draft.unknown", field));
            file.ifPresent(written -> paper.say("draft.written", written));
            if (!link.isEmpty()) {
                paper.line(link);
            }
            ids.forEach(id -> paper.say("draft.logged", id));
        }
    }

    /** The words alone, to go on with. */
    record Plain(String subject, String text) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(text);
        }
    }

    @Override
    public Answer run(Session session) {
        if (person.isEmpty()) {
            throw Failure.value(DraftVerb.class, "no-person");
        }
        // read before the book is taken, since it may be long or not there
        Optional<String> typed = Optional.ofNullable(text).map(DraftVerb::read);
        return log ? session.changing(space -> answer(session, space, typed)) : session.reading(space -> answer(session, space, typed));
    }

    private Answer answer(Session session, Space space, Optional<String> typed) {
        DraftedWords words = words(space, typed);
        Optional<Changed<LogInteraction.Logged>> logged = Optional.empty();
        if (eml != null) {
            write(words);
        }
        if (log) {
            logged = Optional.of(session.run(space, words.touch()));
        } else {
            session.ask(space, words.touch());
        }
        if (print && !session.json()) {
            return new Plain(words.subject(), words.text());
        }
        return new Drafted(words.people(), words.template(), words.way().word(), words.to(), words.shared(), words.subject(), words.text(), words.missing(),
                words.unknown(),
                words.way() == DraftWay.EMAIL ? MailLink.of(words.to(), words.subject(), words.text()).orElse("") : "", Optional.ofNullable(eml),
                logged.flatMap(Changed::transaction), logged.map(changed -> List.of(changed.result().interaction())).orElse(List.of()));
    }

    private DraftedWords words(Space space, Optional<String> typed) {
        Drafts room = drafts.get();
        UUID whom = Whom.id(space, person);
        Optional<Writing> writing = about == null ? Optional.empty()
                : Optional.of(room.about(space, about, whom).orElseThrow(() -> Failure.of(DraftVerb.class, "nothing", about)));
        Template chosen = template == null ? room.suggested(space, whom, writing) : TemplatesVerb.existing(room, space, template);
        DraftWay way = channel == null ? room.ways(space, whom, chosen).getFirst()
                : DraftWay.of(channel).orElseThrow(() -> Failure.value(DraftVerb.class, "channel", channel));
        DraftedWords words = room.words(space, whom, chosen, way, fill, template == null ? writing : writing.map(DraftVerb::unworded));
        return words.saying(subject == null ? words.subject() : subject.strip(), typed.map(String::strip).orElse(words.text()));
    }

    /** Whoever names a template wants its words, not those that are ready. */
    private static Writing unworded(Writing ready) {
        return new Writing(ready.object(), ready.people(), ready.template(), "", "", ready.fields(), ready.says(), ready.sent());
    }

    private void write(DraftedWords words) {
        try {
            MessageFile.write(eml, words.to(), words.subject(), words.text());
        } catch (IOException e) {
            throw Failure.of(DraftVerb.class, "unwritten", eml, e.getMessage());
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.of(DraftVerb.class, "unread", file, e.getMessage());
        }
    }
}
