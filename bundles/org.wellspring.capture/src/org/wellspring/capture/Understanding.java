// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a sentence was understood; a view shows it before it is saved, and the user may correct it. Every change answers a
 * new one; this one stays. Whatever is in it comes from the text or from the user.
 *
 * @param text the sentence as typed
 * @param today the day it was understood on
 * @param lines what was understood, in the order of the text
 */
public record Understanding(String text, LocalDate today, List<Line> lines) {
    /** What the user has to say before it can be saved. */
    public enum Ask {
        /** Nothing. */
        NOTHING,
        /** Whom a name means, or whether it is one: {@link Part.Who}. */
        WHO,
        /** Which day is meant. */
        DAY,
        /** Whether this is meant, or one of the alternatives. */
        WHETHER
    }

    /**
     * A part, and what it could mean as well.
     *
     * @param alternatives what else the words may mean, the likeliest first; for a person, that is in {@link Part.Who}
     * @param ask what is to be answered before saving, by {@link Understanding#replace} or {@link Understanding#confirm}
     */
    public record Line(Part part, List<Part> alternatives, Ask ask) {
        /** Copies the alternatives. */
        public Line {
            alternatives = List.copyOf(alternatives);
        }

        /** With nothing to ask but whom a name means. */
        public static Line of(Part part) {
            return new Line(part, List.of(), part instanceof Part.Who who && who.ambiguous() ? Ask.WHO : Ask.NOTHING);
        }
    }

    /** Copies the lines. */
    public Understanding {
        lines = List.copyOf(lines);
    }

    /** The parts, in the order of the text. */
    public List<Part> parts() {
        return lines.stream().map(Line::part).toList();
    }

    /** The parts of one sort. */
    public <T extends Part> List<T> all(Class<T> type) {
        return lines.stream().map(Line::part).filter(type::isInstance).map(type::cast).toList();
    }

    /** The first part of one sort. */
    public <T extends Part> Optional<T> first(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** What has to be answered; while there is anything, saving is refused. */
    public List<Line> questions() {
        return lines.stream().filter(line -> line.ask() != Ask.NOTHING).toList();
    }

    /** Whether it is about nobody, so that saving keeps the sentence as a card (F16). */
    public boolean aboutNobody() {
        return first(Part.Who.class).isEmpty();
    }

    /** Whom a touch was with, where not with all; empty if with all. */
    public List<Part.Who> with(Part.Touch touch) {
        return all(Part.Who.class).stream().filter(who -> touch.whom().contains(who.span())).toList();
    }

    /** Whom something planned is with, one or several: each gets it as a next step; empty while nobody is said, so that it is with the first. */
    public List<Part.Who> with(Part.NextStep step) {
        return all(Part.Who.class).stream().filter(who -> step.whose().filter(who.span()::equals).isPresent() || step.also().contains(who.span())).toList();
    }

    /** The words of the text that say a part; empty for what the user added. */
    public String said(Part part) {
        int end = Math.clamp(part.span().end(), 0, text.length());
        return text.substring(Math.clamp(part.span().start(), 0, end), end);
    }

    /** What else a part could mean. */
    public List<Part> alternatives(Part part) {
        return lines.stream().filter(line -> line.part() == part).findFirst().map(Line::alternatives).orElse(List.of());
    }

    /** The user's answer whom a name means; empty for somebody new. */
    public Understanding choose(Part.Who who, Optional<UUID> person) {
        List<Part.Candidate> possible = Stream.concat(who.match().stream(), who.alternatives().stream()).toList();
        Optional<Part.Candidate> match = person.map(id -> possible.stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseGet(() -> new Part.Candidate(id, who.name(), "", "", Optional.empty())));
        List<Part.Candidate> others = match.isEmpty() ? List.of()
                : possible.stream().filter(c -> !c.id().equals(match.get().id())).toList();
        return with(who, List.of(new Line(new Part.Who(who.span(), who.name(), match, others, true), List.of(), Ask.NOTHING)));
    }

    /**
     * Another part in place of one: an alternative, or the same with other words or another day. It answers the question. What it
     * meant before is among its alternatives.
     */
    public Understanding replace(Part part, Part other) {
        return with(part, lines.stream().filter(line -> line.part() == part).map(line -> {
            List<Part> alternatives = new ArrayList<>(line.alternatives());
            alternatives.remove(other);
            if (!part.equals(other) && line.ask() == Ask.NOTHING) {
                alternatives.addFirst(part);
            }
            return new Line(other, alternatives, other instanceof Part.Who who && who.ambiguous() ? Ask.WHO : Ask.NOTHING);
        }).toList());
    }

    /** It is meant as it stands, which answers its question; a name that may mean several people stays one. */
    public Understanding confirm(Part part) {
        return part instanceof Part.Who who && who.ambiguous() && !who.alternatives().isEmpty() ? this
                : part instanceof Part.Who who ? choose(who, Optional.empty()) : replace(part, part);
    }

    /** Without a part: its words become a note, so that nothing said is lost. A note, and what the user added, just goes. */
    public Understanding remove(Part part) {
        boolean gone = part instanceof Part.Note || part.span().start() == part.span().end() || part instanceof Part.Touch
                || part instanceof Part.Tag;
        return with(part, gone ? List.of() : List.of(Line.of(new Part.Note(part.span(), said(part).strip()))));
    }

    /** Without what was added and never written. */
    public Understanding written() {
        Understanding now = this;
        for (Part part : parts()) {
            now = part.unwritten() ? now.remove(part) : now;
        }
        return now;
    }

    /** With one more part, behind the others. */
    public Understanding add(Part part) {
        List<Line> more = new ArrayList<>(lines);
        more.add(Line.of(part));
        return new Understanding(text, today, more);
    }

    private Understanding with(Part part, List<Line> instead) {
        return new Understanding(text, today,
                lines.stream().flatMap(line -> line.part() == part ? instead.stream() : Stream.of(line)).toList());
    }
}
