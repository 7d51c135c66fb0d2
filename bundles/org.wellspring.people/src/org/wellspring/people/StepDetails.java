// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final String TOUCH = "Interaction";
    /** What a thing is known by, the best first. */
    private static final List<String> KNOWN_BY = List.of("name", "number", "address", "street", "uri", "what", "who", "summary", "title",
            "organization", "text", "note", "word");

    /** How a history tells what is not so. */
    private static final Set<String> NO = Set.of("no", "false");
    private static final String AT = "at";
    private static final String DAY_ONLY = "dayOnly";
    /** How things hang together inside, which tells nobody what was done. */
    private static final Set<String> INSIDE = Set.of("cause", "mergedIds", "sortAs", "interaction", DAY_ONLY);
    /** What nearly everything begins as. */
    private static final Set<String> BEGINNINGS = Set.of("open", "waiting", "active");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        return things.values().stream().flatMap(thing -> details.thing(details.withoutHours(thing)).stream()).distinct().toList();
    }

    private List<String> thing(List<FieldChange> changes) {
        String thing = thingOf(changes);
        FieldChange whole = changes.stream().filter(change -> change.feature().isEmpty()).findFirst().orElse(null);
        if (whole != null && whole.before() == null) {
            return List.of(whole("step.new", thing, changes, FieldChange::after));
        }
        if (whole != null && whole.after() == null) {
            return List.of(whole("step.gone", thing, changes, FieldChange::before));
        }
        return changes.stream().filter(change -> !INSIDE.contains(change.feature())).map(change -> changed(thing, change)).toList();
    }

    /** "call", "note", where it is known of what kind a touch is; else "touch", "promise" … */
    private String thingOf(List<FieldChange> changes) {
        String type = type(changes.getFirst());
        return kind(changes).map(kind -> StepLabel.thing(type + "." + kind)).orElseGet(() -> StepLabel.thing(type));
    }

    private static Optional<String> kind(List<FieldChange> changes) {
        return changes.stream().filter(change -> type(change).equals(TOUCH) && change.feature().equals("kind"))
                .map(change -> change.after() == null ? change.before() : change.after()).findFirst();
    }

    /** All of a thing in a line: what it is known by, the rest in brackets. */
    private String whole(String key, String thing, List<FieldChange> changes, Function<FieldChange, String> side) {
        List<FieldChange> fields = new ArrayList<>(changes.stream()
                .filter(change -> !change.feature().isEmpty() && side.apply(change) != null && isTold(change, side)).toList());
        FieldChange known = fields.stream().filter(change -> KNOWN_BY.contains(change.feature()))
                .min(Comparator.comparing(change -> KNOWN_BY.indexOf(change.feature()))).orElse(null);
        fields.remove(known);
        String first = known == null ? "" : value(known, side.apply(known));
        String rest = fields.stream().map(change -> phrase(change, value(change, side.apply(change)))).filter(words -> !repeats(words, first)).distinct()
                .collect(Collectors.joining(texts.get("step.and")));
        String said = first.isEmpty() ? rest : rest.isEmpty() ? first : texts.get("step.more", first, rest);
        return said.isEmpty() ? texts.get(key, thing) : texts.get(key + ".said", thing, said);
    }

    /** A note begins with what it is summed up as. */
    private static boolean repeats(String words, String first) {
        return !first.isEmpty() && words.startsWith(first.replaceFirst("\\s*…$", ""));
    }

    /**
     * Of a moment and its day one is told: a day where no more was said, which noon stands for, or else the moment. {@code changes} are of
     * one thing.
     */
    private List<FieldChange> withoutHours(List<FieldChange> changes) {
        if (changes.stream().noneMatch(c -> c.feature().equals(AT))) {
            return changes;
        }
        boolean day = changes.stream().filter(c -> c.feature().equals(DAY_ONLY)).map(c -> c.after() == null ? c.before() : c.after()).findFirst()
                .map(said -> !NO.contains(said))
                .orElseGet(() -> changes.stream().filter(c -> c.feature().equals(AT)).allMatch(c -> isNoon(c.before()) && isNoon(c.after())));
        return changes.stream().filter(c -> !c.feature().equals("day"))
                .map(c -> day && c.feature().equals(AT) ? new FieldChange(c.object(), c.type(), "day", day(c.before()), day(c.after())) : c).toList();
    }

    private String day(String moment) {
        try {
            return moment == null ? null : Instant.parse(moment.strip()).atZone(clock.getZone()).toLocalDate().toString();
        } catch (DateTimeParseException e) {
            return moment; // told as it is
        }
    }

    private boolean isNoon(String moment) {
        try {
            return moment == null || Instant.parse(moment.strip()).atZone(clock.getZone()).toLocalTime().equals(LocalTime.NOON);
        } catch (DateTimeParseException e) {
            return false; // told as it is
        }
    }

    /** What says nothing new is not told: the name of a thing its kind, and most things begin as open. */
    private static boolean isTold(FieldChange change, Function<FieldChange, String> side) {
        return !INSIDE.contains(change.feature())
                && !(change.feature().equals("kind") && type(change).equals(TOUCH))
                && !((change.feature().equals("state") || change.feature().equals("status")) && BEGINNINGS.contains(side.apply(change)));
    }

    /** "with Rosa Okafor", "due Wed 2 Dec", "since: …". */
    private String phrase(FieldChange change, String value) {
        String plain = texts.getOr("step.phrase." + change.feature(), "");
        return plain.isEmpty() ? texts.get("step.set", StepLabel.field(change.feature()), value) : texts.get("step.phrase." + change.feature(), value);
    }

    private String changed(String thing, FieldChange change) {
        if (change.feature().isEmpty()) {
            return texts.get("step.moved", thing, change.before(), change.after());
        }
        String field = texts.get("step.field", thing, StepLabel.field(change.feature()));
        return change.before() == null ? texts.get("step.set", field, value(change, change.after()))
                : change.after() == null ? texts.get("step.unset", field, value(change, change.before()))
                        : texts.get("step.changed", field, value(change, change.before()), value(change, change.after()));
    }

    /** A day is told as everywhere; one of a life with its year. */
    private String value(FieldChange change, String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (change.feature().equals("birthday") || type(change).equals("Anniversary") && change.feature().equals("date")) {
            return dates.ofLife(line);
        }
        if (DAY.matcher(line).matches()) {
            try {
                return dates.dated(LocalDate.parse(line), LocalDate.now(clock));
            } catch (DateTimeParseException e) {
                return line; // words that only look like a day
            }
        }
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
