// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.model.PersonStatus;
import org.wellspring.people.rhythm.Interval;

/**
 * Which people to list. All conditions must hold; an empty set asks for nothing.
 *
 * @param text what the user typed: every word must be found in name, nicknames, organization, role, e-mail, phone or tags
 * @param kinds any of these relationship kinds (M5)
 * @param tags all of these tags (M12)
 * @param statuses any of these; empty means the active and those who left, not the deceased
 * @param organization works or worked there now
 * @param quietFor with a touch, and none for so long; {@link Interval#NONE} for no condition
 * @param notYetKnowHowToHelp M3: has neither needs nor wanted introductions
 * @param notYetActive M1: no two-way touch yet
 * @param keyOnly key relationships only
 * @param onlyBusiness M7: clients with whom there was nothing but business for so long as the user set
 * @param sort order
 * @param reversed the other way round; whoever lacks the value still comes last
 * @param offset rows to skip
 * @param limit most rows to return
 */
public record PeopleQuery(String text, Set<String> kinds, Set<String> tags, Set<PersonStatus> statuses,
        Optional<UUID> organization, Interval quietFor, boolean notYetKnowHowToHelp, boolean notYetActive,
        boolean keyOnly, boolean onlyBusiness, PersonSort sort, boolean reversed, int offset, int limit) {
    /** Copies its sets and checks that paging is not negative. */
    public PeopleQuery {
        text = Objects.requireNonNullElse(text, "");
        kinds = Set.copyOf(kinds);
        tags = Set.copyOf(tags);
        statuses = Set.copyOf(statuses);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("Offset and limit can't be negative.");
        }
    }

    /** Everybody but the deceased, by name. */
    public static PeopleQuery all() {
        return new PeopleQuery("", Set.of(), Set.of(), Set.of(), Optional.empty(), Interval.NONE, false, false, false, false,
                PersonSort.NAME, false, 0, Integer.MAX_VALUE);
    }

    /** The same with this text. */
    public PeopleQuery text(String newText) {
        return new PeopleQuery(newText, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp,
                notYetActive, keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, any of these kinds. */
    public PeopleQuery kinds(String... newKinds) {
        return new PeopleQuery(text, Set.copyOf(List.of(newKinds)), tags, statuses, organization, quietFor,
                notYetKnowHowToHelp, notYetActive, keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, all of these tags. */
    public PeopleQuery tags(String... newTags) {
        return new PeopleQuery(text, kinds, Set.copyOf(List.of(newTags)), statuses, organization, quietFor,
                notYetKnowHowToHelp, notYetActive, keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, any of these statuses. */
    public PeopleQuery statuses(PersonStatus... newStatuses) {
        return new PeopleQuery(text, kinds, tags, Set.copyOf(List.of(newStatuses)), organization, quietFor,
                notYetKnowHowToHelp, notYetActive, keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, at this organization. */
    public PeopleQuery at(UUID newOrganization) {
        return new PeopleQuery(text, kinds, tags, statuses, Optional.of(newOrganization), quietFor,
                notYetKnowHowToHelp, notYetActive, keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, without a touch for so long. */
    public PeopleQuery quietFor(Interval interval) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, interval, notYetKnowHowToHelp, notYetActive,
                keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, those of whom nothing is known to help with (M3), or without that condition. */
    public PeopleQuery notYetKnowHowToHelp(boolean on) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, on, notYetActive, keyOnly, onlyBusiness,
                sort, reversed, offset, limit);
    }

    /** The same, those without a two-way touch (M1), or without that condition. */
    public PeopleQuery notYetActive(boolean on) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp, on,
                keyOnly, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, key relationships only, or without that condition. */
    public PeopleQuery keyOnly(boolean on) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp,
                notYetActive, on, onlyBusiness, sort, reversed, offset, limit);
    }

    /** The same, clients with whom there was nothing but business for long (M7), or without that condition. */
    public PeopleQuery onlyBusiness(boolean on) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp,
                notYetActive, keyOnly, on, sort, reversed, offset, limit);
    }

    /** The same in another order. */
    public PeopleQuery sortedBy(PersonSort newSort, boolean newReversed) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp,
                notYetActive, keyOnly, onlyBusiness, newSort, newReversed, offset, limit);
    }

    /** The same, another page of it. */
    public PeopleQuery page(int newOffset, int newLimit) {
        return new PeopleQuery(text, kinds, tags, statuses, organization, quietFor, notYetKnowHowToHelp,
                notYetActive, keyOnly, onlyBusiness, sort, reversed, newOffset, newLimit);
    }
}
