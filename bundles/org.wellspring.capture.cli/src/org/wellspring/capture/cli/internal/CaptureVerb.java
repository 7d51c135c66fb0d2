// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capture}: understands a sentence written in passing, and saves it; with "-" each line of standard input. */
@Command(name = "capture")
public final class CaptureVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "SENTENCE", descriptionKey = "capture.sentence")
    private List<String> sentence;
    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;
    @Option(names = "--person", paramLabel = "ID", descriptionKey = "capture.person")
    private List<String> chosen = List.of();
    @Option(names = "--new", descriptionKey = "capture.fresh")
    private boolean fresh;
    @Option(names = "--answer", paramLabel = "1b", descriptionKey = "capture.answer")
    private List<String> answers = List.of();

    private final Function<Space, Capture> reader;

    /** With what reads sentences against a book. */
    CaptureVerb(Function<Space, Capture> reader) {
        this.reader = reader;
    }

    @Override
    public Answer run(Session session) {
        if (sentence.equals(List.of("-"))) {
            if (!answers.isEmpty()) {
                throw Failure.value(CaptureVerb.class, "answer.lines");
            }
            List<String> lines = lines(session);
            return dryRun ? session.reading(space -> each(session, space, lines)) : session.changing(space -> each(session, space, lines));
        }
        String text = String.join(" ", sentence);
        return dryRun ? session.reading(space -> one(session, space, text)) : session.changing(space -> one(session, space, text));
    }

    /** Read before the space is opened: who types must not keep others from it. */
    private static List<String> lines(Session session) {
        try {
            return new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8)).lines().toList();
        } catch (UncheckedIOException e) {
            throw Failure.of(CaptureVerb.class, "no-input", String.valueOf(e.getCause().getMessage()));
        }
    }

    /** Each line on its own; one that can't be saved is named, and the others are. */
    private Answer each(Session session, Space space, List<String> lines) {
        List<CaptureLines.Line> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replace("\uFEFF", "").strip();
            if (!text.isEmpty()) {
                answers.add(line(session, space, i + 1, text));
            }
        }
        return CaptureLines.of(answers);
    }

    private CaptureLines.Line line(Session session, Space space, int number, String text) {
        try {
            return CaptureLines.Line.of(number, one(session, space, text));
        } catch (Failure e) {
            return CaptureLines.Line.failed(number, text, e);
        } catch (SpaceException e) {
            return CaptureLines.Line.failed(number, text, Failure.of(e.problem()));
        }
    }

    private CaptureAnswer one(Session session, Space space, String text) {
        Capture capture = reader.apply(space);
        Understanding understood = capture.understand(text);
        CaptureChoices choices = new CaptureChoices(understood);
        for (String answer : answers) {
            understood = choices.answered(understood, answer, new When(space));
        }
        for (String person : chosen) {
            understood = choose(space, understood, person);
        }
        for (Part.Who who : fresh ? understood.all(Part.Who.class) : List.<Part.Who>of()) {
            understood = who.ambiguous() ? understood.choose(who, Optional.empty()) : understood;
        }
        Map<Part, String> replaced = new HashMap<>();
        Understanding read = understood;
        for (Part part : read.parts()) {
            capture.replaces(read, part).ifPresent(before -> replaced.put(part, before));
        }
        if (dryRun) {
            return CaptureAnswer.of(understood, choices, replaced, capture.openDays(), Optional.empty());
        }
        clear(understood, choices);
        Changed<Captured> saved = session.run(space, capture.saving(understood));
        return CaptureAnswer.of(understood, choices, replaced, capture.openDays(), Optional.of(saved.result().kept(saved.transaction())));
    }

    private static void clear(Understanding understood, CaptureChoices choices) {
        if (understood.text().isBlank()) {
            throw Failure.of(CaptureVerb.class, "nothing-understood", understood.text());
        }
        for (Understanding.Line line : understood.questions()) {
            if (line.part() instanceof Part.Who who && !who.alternatives().isEmpty()) {
                throw Failure.ambiguous(who.name(), who.alternatives().stream()
                        .map(c -> new Failure.Candidate(c.id(), c.name(), c.organization(), c.apart())).toList());
            }
            List<CaptureChoices.Choice> open = choices.of(line);
            String options = open.stream().filter(choice -> !choice.means().isEmpty()).map(choice -> choice.answer() + " " + Meaning.sentence(choice.means()))
                    .collect(Collectors.joining("; "));
            throw Failure.of(CaptureVerb.class,
                    line.ask() == Understanding.Ask.DAY ? "unclear-day" : line.part() instanceof Part.Who ? "unclear-person" : "unclear",
                    understood.said(line.part()).strip(), options, open.stream().findFirst().map(CaptureChoices.Choice::answer).orElse(""));
        }
    }

    /** Answers the first question to which this person is a possible answer. */
    private static Understanding choose(Space space, Understanding understood, String person) {
        UUID id = Whom.of(space, person).id();
        return understood.all(Part.Who.class).stream().filter(Part.Who::ambiguous).filter(q -> q.alternatives().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst().map(q -> understood.choose(q, Optional.of(id))).orElse(understood);
    }
}
