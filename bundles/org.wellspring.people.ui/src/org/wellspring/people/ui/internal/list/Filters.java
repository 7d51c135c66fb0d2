// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonSort;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.Tone;

/** What narrows the list of people, as chips and as a query. UI thread only. */
final class Filters {
    /** The chip that opens the choice of kinds. */
    static final String KINDS = "kinds";
    /** The chip that opens the choice of tags. */
    static final String TAGS = "tags";
    private static final String QUIET = "quiet";
    private static final String UNKNOWN_HELP = "unknown-help";
    private static final String NOT_ACTIVE = "not-active";
    private static final String KEY = "key";
    private static final String ONLY_BUSINESS = "only-business";
    private static final Interval QUIET_TIME = Interval.ofMonths(3);

    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private Set<String> on = Set.of();
    private String text = "";
    private PersonSort sort = PersonSort.NAME;

    /** The chips as they are to be shown. */
    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(kinds.isEmpty() ? menu(KINDS, Texts.get("filter.kinds")) : menu(KINDS, String.join(", ", kinds)).withCross());
        chips.add(tags.isEmpty() ? menu(TAGS, Texts.get("filter.tags"))
                : menu(TAGS, String.join(" ", tags.stream().map(t -> "#" + t).toList())).withCross());
        for (String id : List.of(QUIET, UNKNOWN_HELP, NOT_ACTIVE, KEY, ONLY_BUSINESS)) {
            chips.add(new Chip(id, Texts.get("filter." + id), Tone.SOFT));
        }
        return chips;
    }

    private static Chip menu(String id, String text) {
        return new Chip(id, text, Tone.SOFT).withArrow();
    }

    /** What a chip means where its words don't say; null for none. */
    static String meaning(Chip chip) {
        return chip.id().equals(NOT_ACTIVE) ? Texts.get("person.not-active.why") : null;
    }

    /** The chips to draw as switched on. */
    Set<String> lit() {
        Set<String> lit = new LinkedHashSet<>(on);
        if (!kinds.isEmpty()) {
            lit.add(KINDS);
        }
        if (!tags.isEmpty()) {
            lit.add(TAGS);
        }
        return lit;
    }

    /** Takes over what is switched on. */
    void toggled(Set<String> ids) {
        on = Set.copyOf(ids.stream().filter(id -> !id.equals(KINDS) && !id.equals(TAGS)).toList());
    }

    /** Takes a choice of kinds or tags back. */
    void all(String menu) {
        (menu.equals(KINDS) ? kinds : tags).clear();
    }

    void toggleKind(String kind) {
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
    }

    Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    void toggleTag(String tag) {
        if (!tags.remove(tag)) {
            tags.add(tag);
        }
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    /** Nothing but this mark. */
    void only(Showing.Mark mark) {
        clear();
        (mark.tag() ? tags : kinds).add(mark.word());
    }

    void text(String typed) {
        text = typed;
    }

    void sort(PersonSort chosen) {
        sort = chosen;
    }

    PersonSort sort() {
        return sort;
    }

    /** Whether everybody is asked for. */
    boolean none() {
        return text.isBlank() && on.isEmpty() && kinds.isEmpty() && tags.isEmpty();
    }

    /** Back to everybody, in the same order. */
    void clear() {
        text = "";
        on = Set.of();
        kinds.clear();
        tags.clear();
    }

    /** What to ask the book. */
    PeopleQuery query() {
        return PeopleQuery.all().text(text).kinds(kinds.toArray(String[]::new)).tags(tags.toArray(String[]::new))
                .quietFor(on.contains(QUIET) ? QUIET_TIME : Interval.NONE).notYetKnowHowToHelp(on.contains(UNKNOWN_HELP))
                .notYetActive(on.contains(NOT_ACTIVE)).keyOnly(on.contains(KEY)).onlyBusiness(on.contains(ONLY_BUSINESS)).sortedBy(sort, false);
    }
}
