// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.people.internal.likeness.DuplicateSearch;

/** Suggests who may be in the book twice, and why (M13). Any thread. */
public final class Duplicates {
    /** Why two people may be one, the strongest reason first. */
    public enum Reason {
        /** The same e-mail address. */
        SAME_EMAIL,
        /** The same name at the same organization. */
        SAME_NAME_AND_ORGANIZATION,
        /** The same phone number. */
        SAME_PHONE,
        /** A similar name and an e-mail address of the same organization (Jon, John). */
        SIMILAR_NAME_AND_DOMAIN,
        /** A similar name at the same organization. */
        SIMILAR_NAME_AND_ORGANIZATION,
        /** The same e-mail address of a desk, a shop or a family: info@, office@. */
        SHARED_EMAIL,
        /** The same name, and of one of them no organization is known. */
        SAME_NAME,
        /** The same name at two organizations. */
        SAME_NAME_ELSEWHERE
    }

    /**
     * Two people who may be one.
     *
     * @param keep the one with the longer history, to merge into
     * @param other the other
     * @param confidence from 0 to 1
     * @param reasons the strongest first
     * @param why the reasons as a sentence for the user
     */
    public record Candidate(PersonRow keep, PersonRow other, double confidence, List<Reason> reasons, String why) {
    }

    private final Space space;

    /** Duplicates in this space. */
    public Duplicates(Space space) {
        this.space = space;
    }

    /** The likeliest first; pairs the user said are two people are left out. Takes up to a second at 50,000 people. */
    public List<Candidate> candidates(int limit) {
        return new DuplicateSearch(space).all(limit);
    }

    /** Who may be the same as this person, the likeliest first. */
    public List<Candidate> of(UUID person) {
        return new DuplicateSearch(space).of(person);
    }
}
