// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.paths;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

import org.wellspring.core.words.Texts;
import org.wellspring.people.internal.paths.Bond.Membership;
import org.wellspring.people.internal.paths.Bond.Tie;

/** Why two people know each other, in a sentence. Any thread. */
final class HopWords {
    private final Texts texts = new Texts(HopWords.class);
    private final List<String> joining = Arrays.asList(texts.get("hop.joining").split(" "));
    private final TieGraph ties;
    private final LongFunction<String> names;

    /** @param names what somebody of a number is called */
    HopWords(TieGraph ties, LongFunction<String> names) {
        this.ties = ties;
        this.names = names;
    }

    String of(PathSearch.Step step) {
        return step.links().getFirst() instanceof Tie tie ? tie(tie)
                : work(names.apply(step.from()), names.apply(step.to()), (Membership) step.links().getFirst(), (Membership) step.links().getLast());
    }

    private String tie(Tie tie) {
        String from = names.apply(tie.from);
        String to = names.apply(tie.to);
        return switch (tie.sort) {
            case RELATION -> texts.get(tie.kind.isEmpty() ? "hop.related" : "hop.relation", from, to, tie.kind);
            case SOCIAL ->
                tie.kind.isEmpty() ? texts.get("hop.know", from, to) : texts.get(isJoined(tie.kind) ? "hop.social" : "hop.together", from, to, tie.kind);
            case INTRODUCED -> texts.get("hop.introduced", from, to);
            case BROUGHT -> texts.get("hop.brought", from, to);
        };
    }

    /** "plays poker with" needs the other's name after it; "went to school together" does not. */
    private boolean isJoined(String kind) {
        return joining.contains(kind.substring(kind.lastIndexOf(' ') + 1));
    }

    private String work(String one, String other, Membership of, Membership at) {
        String where = ties.organization(of.organization);
        LocalDate since = of.since == null || at.since == null ? null : of.since.isAfter(at.since) ? of.since : at.since;
        LocalDate until = of.until == null ? at.until : at.until == null || of.until.isBefore(at.until) ? of.until : at.until;
        if (until == null) {
            return texts.get("hop.work.now", one, other, where);
        }
        return since == null ? texts.get("hop.work.until", one, other, where, year(until))
                : since.getYear() == until.getYear() ? texts.get("hop.work.year", one, other, where, year(until))
                        : texts.get("hop.work.years", one, other, where, year(since), year(until));
    }

    /** As text, so that it gets no thousands sign. */
    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
