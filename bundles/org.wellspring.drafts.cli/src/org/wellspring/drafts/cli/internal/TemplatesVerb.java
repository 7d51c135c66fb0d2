// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.commands.RemoveTemplate;
import org.wellspring.drafts.commands.SetTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft templates}: what there is to draft with, the user's own included. */
@Command(name = "templates")
public final class TemplatesVerb implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "list|show|set|remove", descriptionKey = "templates.action")
    private String action = "list";
    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", descriptionKey = "templates.key")
    private String key = "";
    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "templates.file")
    private Path file;

    private final Supplier<Drafts> drafts;

    /** With what prepares drafts. */
    TemplatesVerb(Supplier<Drafts> drafts) {
        this.drafts = drafts;
    }

    /** One; source is empty for Wellspring's, "own" for the user's own, else the name of a plug-in. */
    record Line(String key, String name, String use, List<String> channels, String purpose, String source) {
        static Line of(Template template) {
            return new Line(template.key(), template.name(), template.use(), template.ways().stream().map(DraftWay::word).toList(),
                    template.purpose().getLiteral(), template.source());
        }
    }

    /** All there are, and the fields they may have. */
    record All(List<Line> templates, List<String> fields) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            templates.forEach(line -> table.row(line.key(), line.name(), String.join(" ", line.channels()),
                    line.source().equals(Template.OWN) ? paper.words("templates.own") : line.source()));
            paper.table(table);
            paper.say("templates.fields", String.join(", ", fields));
        }
    }

    /** One, whole. */
    record Whole(Line template, String subject, String words, String text) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(text);
        }
    }

    @Override
    public Answer run(Session session) {
        String what = action.toLowerCase(Locale.ROOT);
        if (!what.equals("list") && key.isEmpty()) {
            throw Failure.value(TemplatesVerb.class, "no-key", what);
        }
        return switch (what) {
            case "list" -> session.reading(this::list);
            case "show" -> session.reading(this::show);
            case "set" -> set(session);
            case "remove" -> Saved.in(session, space -> new RemoveTemplate(key));
            default -> throw Failure.value(TemplatesVerb.class, "action", action);
        };
    }

    private Answer list(Space space) {
        return new All(drafts.get().templates(space).stream().map(Line::of).toList(), drafts.get().fields());
    }

    private Answer show(Space space) {
        Template template = existing(drafts.get(), space, key);
        return new Whole(Line.of(template), template.subject(), template.words(), template.written());
    }

    private Answer set(Session session) {
        if (file == null) {
            throw Failure.value(TemplatesVerb.class, "no-file", key);
        }
        String text = DraftVerb.read(file);
        Template template;
        try {
            template = Template.read(key, text, Template.OWN);
        } catch (IllegalArgumentException e) {
            throw Failure.of(TemplatesVerb.class, "unreadable", file, e.getMessage());
        }
        return Saved.in(session, space -> new SetTemplate(template));
    }

    static Template existing(Drafts room, Space space, String key) {
        return room.template(space, key).orElseThrow(() -> Failure.of(TemplatesVerb.class, "no-template", key));
    }
}
