// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.core.History.FieldChange;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.people.commands.StepLabel;

/**
 * What a step of the history changed, in words (M15): a line for each thing that was added or taken out, one for each field of
 * what changed. What an import keeps to itself, such as the lines of the file, is not told. Any thread.
 */
public final class StepDetails {
    private static final int LONGEST = 160;
    private static final String SOURCE = "SourceRecord";
    /** What a thing is known by, the best first. */
    private static final List<String> KNOWN_BY = List.of("name", "number", "address", "street", "uri", "what", "summary", "title", "organization",
            "text", "note", "word");

    private final Texts texts = new Texts(StepLabel.class);
    private final DateWords dates = new DateWords();
    private final Clock clock;

    private StepDetails(Clock clock) {
        this.clock = clock;
    }

    /** The lines of a step, in its order; none for an unknown one. */
    public static List<String> of(Space space, UUID step) {
        return words(space.history().changes(step), space.clock());
    }

    /**
     * The same of changes that were read before.
     *
     * @param clock the zone and the day that moments are told in
     */
    public static List<String> words(List<FieldChange> changes, Clock clock) {
        Map<UUID, List<FieldChange>> things = changes.stream().filter(change -> !type(change).equals(SOURCE))
                .collect(Collectors.groupingBy(FieldChange::object, LinkedHashMap::new, Collectors.toList()));
        StepDetails details = new StepDetails(clock);
        return things.values().stream().flatMap(thing -> details.thing(thing).stream()).distinct().toList();
    }

    private List<String> thing(List<FieldChange> changes) {
        String thing = StepLabel.thing(type(changes.getFirst()));
        FieldChange whole = changes.stream().filter(change -> change.feature().isEmpty()).findFirst().orElse(null);
        if (whole != null && whole.before() == null) {
            return List.of(whole("step.new", thing, changes, FieldChange::after));
        }
        if (whole != null && whole.after() == null) {
            return List.of(whole("step.gone", thing, changes, FieldChange::before));
        }
        return changes.stream().map(change -> changed(thing, change)).toList();
    }

    /** All of a thing in a line: what it is known by, the rest in brackets. */
    private String whole(String key, String thing, List<FieldChange> changes, Function<FieldChange, String> side) {
        List<FieldChange> fields = new ArrayList<>(changes.stream()
                .filter(change -> !change.feature().isEmpty() && side.apply(change) != null && !isDayOfMoment(change, changes)).toList());
        FieldChange known = fields.stream().filter(change -> KNOWN_BY.contains(change.feature()))
                .min(Comparator.comparing(change -> KNOWN_BY.indexOf(change.feature()))).orElse(null);
        fields.remove(known);
        String rest = fields.stream().map(change -> texts.get("step.set", StepLabel.field(change.feature()), value(side.apply(change))))
                .collect(Collectors.joining(texts.get("step.and")));
        String said = known == null ? rest : rest.isEmpty() ? value(side.apply(known)) : texts.get("step.more", value(side.apply(known)), rest);
        return said.isEmpty() ? texts.get(key, thing) : texts.get(key + ".said", thing, said);
    }

    /** A moment tells its day, too. */
    private static boolean isDayOfMoment(FieldChange change, List<FieldChange> changes) {
        return change.feature().equals("day") && changes.stream().anyMatch(other -> other.feature().equals("at"));
    }

    private String changed(String thing, FieldChange change) {
        if (change.feature().isEmpty()) {
            return texts.get("step.moved", thing, change.before(), change.after());
        }
        String field = texts.get("step.field", thing, StepLabel.field(change.feature()));
        return change.before() == null ? texts.get("step.set", field, value(change.after()))
                : change.after() == null ? texts.get("step.unset", field, value(change.before()))
                        : texts.get("step.changed", field, value(change.before()), value(change.after()));
    }

    private String value(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.endsWith("Z") && line.contains("T")) {
            try {
                return dates.moment(Instant.parse(line).atZone(clock.getZone()), LocalDate.now(clock));
            } catch (DateTimeParseException e) {
                return StepLabel.cut(line, LONGEST); // words that only look like a moment
            }
        }
        return StepLabel.cut(line, LONGEST);
    }

    private static String type(FieldChange change) {
        return change.type().substring(change.type().lastIndexOf('#') + 1);
    }
}
