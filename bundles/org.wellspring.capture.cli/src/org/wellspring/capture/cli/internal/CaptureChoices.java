// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.When;

/**
 * What a sentence leaves open, as one answers it in words that can be typed: 1b is the second meaning of the first question, 1=DAY another
 * day. Questions keep their numbers while some are answered. One sentence, one thread (X10).
 */
final class CaptureChoices {
    private static final Pattern ANSWER = Pattern.compile("(\\d{1,3})(?:([a-z])|=(.+))", Pattern.CASE_INSENSITIVE);

    /**
     * A meaning to choose.
     *
     * @param answer what to type: "1b"
     * @param part its sort; "new" for somebody new, "none" if it means nothing of these and stays a note
     * @param means what it means, by permanent names
     */
    record Choice(String answer, String part, Map<String, Object> means) {
    }

    private record Option(String part, Map<String, Object> means, UnaryOperator<Understanding> taken) {
    }

    private final Understanding asked;

    /** Of a sentence of which nothing is answered yet. */
    CaptureChoices(Understanding asked) {
        this.asked = asked;
    }

    /** What can be answered to a line; empty if it asks nothing. */
    List<Choice> of(Line line) {
        int number = number(line);
        List<Option> options = number == 0 ? List.of() : options(line);
        return IntStream.range(0, options.size()).mapToObj(i -> new Choice(number + "" + (char) ('a' + i), options.get(i).part(), options.get(i).means()))
                .toList();
    }

    private int number(Line line) {
        List<Line> questions = asked.questions();
        return IntStream.range(0, questions.size()).filter(i -> line.ask() != Ask.NOTHING && questions.get(i).part() == line.part()).findFirst().orElse(-1) + 1;
    }

    /** With whom it is said of, where several are named. */
    private Map<String, Object> means(Part part) {
        Map<String, Object> means = Meaning.of(part);
        List<Part.Who> people = asked.all(Part.Who.class);
        if (people.size() > 1) {
            part.whose().flatMap(span -> people.stream().filter(who -> who.span().equals(span)).findFirst()).ifPresent(who -> means.put("of", who.words()));
        }
        return means;
    }

    private List<Option> options(Line line) {
        List<Option> options = new ArrayList<>();
        Part part = line.part();
        if (part instanceof Part.Who who) {
            who.alternatives().forEach(c -> options.add(new Option("who", Meaning.of(c),
                    u -> u.choose(who, Optional.of(c.id())))));
            options.add(new Option("new", Map.of("name", who.name()), u -> u.choose(who, Optional.empty())));
        } else {
            options.add(new Option(CaptureAnswer.word(part), means(part), u -> u.confirm(part)));
        }
        line.alternatives().forEach(other -> options.add(new Option(CaptureAnswer.word(other), means(other), u -> u.replace(part, other))));
        options.add(new Option("none", Map.of(), u -> u.remove(part)));
        return options;
    }

    /** The same with a question answered. */
    Understanding answered(Understanding now, String answer, When when) {
        Matcher m = ANSWER.matcher(answer.strip());
        List<Line> questions = asked.questions();
        if (!m.matches() || Integer.parseInt(m.group(1)) < 1 || Integer.parseInt(m.group(1)) > questions.size()) {
            throw refused(answer);
        }
        Line line = questions.get(Integer.parseInt(m.group(1)) - 1);
        if (m.group(3) != null) {
            return on(now, line, m.group(3), answer, when);
        }
        List<Option> options = options(line);
        int at = Character.toLowerCase(m.group(2).charAt(0)) - 'a';
        if (at >= options.size()) {
            throw refused(answer);
        }
        return options.get(at).taken().apply(now);
    }

    private Understanding on(Understanding now, Line line, String day, String answer, When when) {
        Part part = line.part();
        if (part.day().isEmpty()) {
            throw refused(answer);
        }
        boolean past = part instanceof Part.Touch || part instanceof Part.Left;
        LocalDate meant = past ? when.past(day) : when.day(day);
        if (past && meant.isAfter(when.today())) {
            throw Failure.value(CaptureChoices.class, "answer.ahead", answer, meant);
        }
        return now.replace(part, part.on(meant));
    }

    private Failure refused(String answer) {
        return asked.questions().isEmpty() ? Failure.value(CaptureChoices.class, "answer.none", answer)
                : Failure.value(CaptureChoices.class, "answer", answer,
                        asked.questions().stream().flatMap(line -> of(line).stream()).map(Choice::answer).collect(Collectors.joining(", ")));
    }
}
