// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.wellspring.core.words.DateWords;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** A line of a preview in words: who, what becomes of them, and why. */
final class LineWords {
    private static final int SHORT = 60;
    private final boolean several;

    /** @param several whether there are several files, so that each line names its own */
    LineWords(boolean several) {
        this.several = several;
    }

    /** The line as the list shows it. */
    CardRow of(PlanLine line) {
        PlannedRecord planned = line.planned();
        Tone tone = switch (line.fate()) {
            case CREATE -> Tone.ACCENT;
            case UPDATE, UNCHANGED, LEFT_OUT -> Tone.SOFT;
            case FAILED -> Tone.WARM;
        };
        boolean failed = line.fate() == PlanLine.Fate.FAILED;
        String name = failed ? place(line) : name(planned);
        return new CardRow(line.file() + planned.record(), failed ? "!" : planned.named() ? Initials.of(name) : "?", Optional.empty(), name,
                planned.about(), Texts.get("fate." + line.fate().name()), line.unread() ? Tone.WARM : tone, note(line), who(planned),
                several ? line.file() : "");
    }

    /** An address or a number that stands in for a name doesn't look like one. */
    private static String name(PlannedRecord planned) {
        return planned.title().isBlank() ? Texts.get("line.nameless")
                : planned.named() ? planned.title() : Texts.get("line.unnamed", planned.title());
    }

    /** Whom it is one with, or looks like. */
    private static String who(PlannedRecord planned) {
        String known = known(planned.outcome());
        return !known.isEmpty() || planned.like().isEmpty() ? known
                : Texts.get("line.like", planned.like().getFirst().name(), planned.like().getFirst().why());
    }

    /** Somebody's name, with where they work where that is known. */
    static String who(Likeness like) {
        return like.about().isEmpty() ? like.name() : Texts.get("line.who", like.name(), like.about());
    }

    /** Everything there is to say about the line. */
    RichText details(PlanLine line) {
        String title = of(line).title();
        RichText named = RichText.empty().strong(title);
        String about = line.planned().about();
        RichText text = title.equals(place(line)) ? named : named.muted((about.isEmpty() ? "" : " · " + about) + " · " + place(line));
        for (String unread : line.planned().unread()) {
            text = text.plain("\n" + unread);
        }
        return outcome(text, line);
    }

    private static RichText outcome(RichText text, PlanLine line) {
        return switch (line.planned().outcome()) {
            case Outcome.Create c -> text.muted("\n" + Texts.get("detail.create"));
            case Outcome.Unchanged u -> text.muted("\n" + Texts.get("detail.unchanged"));
            case Outcome.LeftOut l -> text.muted("\n" + Texts.get("detail.leftOut"));
            case Outcome.Failed f ->
                text.plain("\n" + f.reason()).muted("\n" + Texts.get(line.planned().record() == 0 ? "detail.failed.whole" : "detail.failed"));
            case Outcome.Join j -> text.muted("\n" + Texts.get("known.join", j.title(), j.why()));
            case Outcome.Update u -> changes(text.muted("\n" + (known(u).isEmpty() ? Texts.get("known.again", u.title()) : known(u))), u);
        };
    }

    private static RichText changes(RichText before, Outcome.Update update) {
        RichText text = before;
        if (onlyKept(update)) {
            return text.muted("\n" + Texts.get("detail.kept"));
        }
        for (Outcome.FieldChange c : update.changes()) {
            text = text.plain("\n" + field(c)).muted(": ").plain(change(c, Integer.MAX_VALUE));
        }
        return text;
    }

    private static String known(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Update u when u.known() != Outcome.Known.SAME_RECORD -> Texts.get("known.join", u.title(), u.why());
            case Outcome.Join j -> Texts.get("known.join", j.title(), j.why());
            default -> "";
        };
    }

    /** What could not be read comes first: it is why somebody should look. */
    private static String note(PlanLine line) {
        return line.unread() ? String.join(" · ", line.planned().unread()) : becomes(line);
    }

    private static String becomes(PlanLine line) {
        return switch (line.planned().outcome()) {
            case Outcome.Failed f -> f.reason();
            case Outcome.Update u when onlyKept(u) -> place(line);
            case Outcome.Update u -> u.changes().stream().map(c -> field(c) + ": " + change(c, SHORT))
                    .collect(Collectors.joining(" · "));
            case Outcome.Create c -> place(line);
            case Outcome.Join j -> place(line);
            case Outcome.Unchanged u -> place(line);
            case Outcome.LeftOut l -> place(line);
        };
    }

    /** Nothing to be seen changes, but the record itself is kept. */
    private static boolean onlyKept(Outcome.Update update) {
        return update.changes().stream().allMatch(c -> c.field().equals("sources"));
    }

    private static String place(PlanLine line) {
        PlannedRecord p = line.planned();
        return p.record() == 0 ? Texts.get("line.whole") : Texts.get("line.place", p.record(), p.line());
    }

    private static String field(Outcome.FieldChange change) {
        return Texts.orElse("field." + change.field(), change.field());
    }

    private static String change(Outcome.FieldChange c, int most) {
        String before = cut(said(c, c.before()), most);
        String after = cut(said(c, c.after()), most);
        return before.isEmpty() ? "+ " + after : after.isEmpty() ? "− " + before : before + " → " + after;
    }

    /** A birthday as the page of a person says it. */
    private static String said(Outcome.FieldChange c, String value) {
        return c.field().equals("birthday") ? new DateWords().ofLife(value) : value;
    }

    private static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", ", ");
        return line.length() <= most ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most - 1))) + "…";
    }
}
