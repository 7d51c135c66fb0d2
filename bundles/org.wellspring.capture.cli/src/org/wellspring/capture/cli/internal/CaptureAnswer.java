// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.capture.Captured;
import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;

/**
 * How a sentence was understood, and what it became.
 *
 * @param understood what was understood, in the order of the sentence
 * @param questions the words that may mean several things; while there are any, nothing is saved
 * @param saved what it became; empty in a dry run
 * @param ids everything that was created or is about, in one list
 */
record CaptureAnswer(String sentence, LocalDate date, List<Understood> understood, List<String> questions,
        Optional<Captured> saved, List<UUID> ids) implements Answer {
    /**
     * One thing that was understood.
     *
     * @param part its sort: "who", "where", "needs", "next-step" …
     * @param said the words of the sentence that say it
     * @param means what it means, by permanent names
     * @param asks "nothing", or what has to be said before it can be saved: "who", "day", "whether"
     * @param orElse what else it may mean
     * @param choices where something is asked, what can be answered
     * @param replaces what of the book it takes the place of: a birthday, the names of houses
     */
    record Understood(String part, String said, Map<String, Object> means, String asks, List<Alternative> orElse, List<CaptureChoices.Choice> choices,
            Optional<String> replaces) {
        static Understood of(Understanding.Line line, Understanding understanding, CaptureChoices choices, Map<Part, String> replaced,
                OpenDays open) {
            return new Understood(word(line.part()), understanding.said(line.part()), Meaning.of(line.part(), understanding, open),
                    line.ask().name().toLowerCase(Locale.ROOT),
                    line.alternatives().stream().map(other -> new Alternative(word(other), Meaning.of(other))).toList(), choices.of(line),
                    Optional.ofNullable(replaced.get(line.part())));
        }
    }

    static String word(Part part) {
        return part.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Another meaning of the same words. */
    record Alternative(String part, Map<String, Object> means) {
    }

    static CaptureAnswer of(Understanding understanding, CaptureChoices choices, Map<Part, String> replaced, OpenDays open, Optional<Captured> saved) {
        return new CaptureAnswer(understanding.text(), understanding.today(),
                understanding.lines().stream().map(line -> Understood.of(line, understanding, choices, replaced, open)).toList(),
                understanding.questions().stream().map(line -> line.part() instanceof Part.Who who ? who.name()
                        : understanding.said(line.part())).toList(),
                saved,
                saved.map(CaptureAnswer::ids).orElse(List.of()));
    }

    private static List<UUID> ids(Captured saved) {
        return Stream.of(saved.people().stream(), saved.interaction().stream(), saved.organizations().stream(),
                saved.needs().stream(), saved.followUps().stream(), saved.promises().stream(),
                saved.favours().stream(), saved.card().stream()).flatMap(s -> s).distinct().toList();
    }

    /** Whether a person is known already matters more than anything else that is said of them. */
    private String sentence(Understood understood, Paper paper) {
        String sentence = Meaning.sentence(understood.means());
        boolean fresh = Boolean.FALSE.equals(understood.means().get("known")) && !isQuestion(understood);
        return fresh ? paper.words("capture.new", sentence)
                : understood.replaces().map(before -> paper.words("capture.replaces", sentence, before)).orElse(sentence);
    }

    private boolean isQuestion(Understood understood) {
        return !understood.asks().equals("nothing");
    }

    private static void question(Understood asked, Paper paper) {
        String key = asked.asks().equals("who") && asked.orElse().isEmpty() && asked.choices().size() == 2 ? "name" : asked.asks();
        paper.say("capture.question." + key, asked.part().equals("who") ? asked.means().get("name") : asked.said().strip());
        Table table = new Table();
        asked.choices().forEach(choice -> table.row("", words(choice, paper),
                choice.means().get("id") != null && choice.means().get("id").equals(proposed(asked)) ? paper.words("capture.proposed") : "",
                "--answer " + choice.answer()));
        paper.table(table);
    }

    /** Of several the one in touch last; of one alone nothing is told. */
    private static Object proposed(Understood asked) {
        boolean several = asked.choices().stream().filter(choice -> choice.part().equals("who")).count() > 1;
        return several && asked.means().get("proposedId") instanceof Optional<?> id ? id.orElse(null) : null;
    }

    private static String words(CaptureChoices.Choice choice, Paper paper) {
        return switch (choice.part()) {
            case "none" -> paper.words("capture.choice.none");
            case "new" -> paper.words("capture.new", choice.means().get("name"));
            case "who" -> Meaning.sentence(choice.means());
            default -> word(choice.part(), choice.means(), paper) + ": " + Meaning.sentence(choice.means());
        };
    }

    /** What a line is; a touch that reached nobody is none. */
    private static String word(String part, Map<String, Object> means, Paper paper) {
        return paper.words("part." + (Boolean.TRUE.equals(means.get("attempt")) ? "try" : part));
    }

    @Override
    public void print(Paper paper) {
        Table table = new Table();
        understood.forEach(u -> table.row(word(u.part(), u.means(), paper), sentence(u, paper)));
        paper.table(table);
        understood.stream().filter(this::isQuestion).forEach(who -> question(who, paper));
        paper.blank();
        saved.ifPresentOrElse(s -> s.transaction().ifPresentOrElse(
                id -> paper.say(s.people().isEmpty() ? "capture.card" : "capture.saved", id.toString()),
                () -> paper.say("capture.known")), () -> paper.say("capture.dry"));
        ids.forEach(id -> paper.items(List.of(id)));
    }
}
