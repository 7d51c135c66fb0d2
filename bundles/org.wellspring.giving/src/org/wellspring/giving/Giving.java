// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.PersonStatus;

/** Reads help given and received. It says what was, never what comes of adding it up (G5). Any thread. */
public final class Giving {
    private static final String NEWEST = " ORDER BY h.day DESC, h.n DESC";
    /** Help with somebody who is not in the book any more is left out; it comes back with them. */
    private static final String THERE = " AND EXISTS (SELECT 1 FROM object p WHERE p.n = h.person)";
    private static final String COUNT = "SELECT count(*) FROM giving_help h WHERE h.given = ?" + THERE;
    private static final String PAGE = HelpReader.SELECT + "h.given = ?" + THERE + NEWEST + " LIMIT ? OFFSET ?";
    /** Nobody returns anything to who left or died (M8). */
    private static final String TO_RETURN = "h.given = 0 AND h.repaid = 0 AND EXISTS (SELECT 1 FROM object p WHERE p.n = h.person AND coalesce(p.data ->> '$.status', 'active') = '"
            + PersonStatus.ACTIVE.getLiteral() + "')";
    private static final String COUNT_TO_REPAY = "SELECT count(*) FROM giving_help h WHERE " + TO_RETURN;
    /** The oldest first: who waited longest is first in mind. */
    private static final String OLDEST = " ORDER BY (h.day IS NULL), h.day, h.n";
    private static final String TO_REPAY = HelpReader.SELECT + TO_RETURN + OLDEST + " LIMIT ? OFFSET ?";
    private static final String PERSON = "h.person = (SELECT n FROM object WHERE id = ?)";
    private static final String TO_REPAY_TO = HelpReader.SELECT + PERSON + " AND " + TO_RETURN + OLDEST;
    private static final String WITH = HelpReader.SELECT + PERSON + NEWEST;
    private static final String WITH_GIVEN = HelpReader.SELECT + PERSON + " AND h.given = 1 AND h.sale = 0" + NEWEST + " LIMIT ?";
    private static final String FOR = HelpReader.SELECT + "h.author = (SELECT n FROM object WHERE id = ?) AND h.given = 1 AND h.sale = 0" + NEWEST + " LIMIT ?";
    private static final String OF_ITEM = HelpReader.SELECT + "h.item = (SELECT n FROM object WHERE id = ?)" + THERE + NEWEST;
    private static final String ONE = HelpReader.SELECT + "h.n = (SELECT n FROM object WHERE id = ?)";
    private static final String THESE = HelpReader.SELECT + "h.n IN (SELECT (SELECT n FROM object WHERE id = unhex(value)) FROM json_each(?))";

    private final Space space;
    private final HelpReader reader;

    /** Of a space. */
    public Giving(Space space) {
        this.space = space;
        this.reader = new HelpReader(space);
    }

    /** A page of what I gave, newest first. */
    public List<HelpRow> given(int offset, int limit) {
        return reader.read(PAGE, true, limit, offset);
    }

    /** A page of what I received, newest first. */
    public List<HelpRow> received(int offset, int limit) {
        return reader.read(PAGE, false, limit, offset);
    }

    /** How long the list of one direction is; of nobody in particular. */
    public int count(FavourDirection direction) {
        return (int) Rows.of(space).number(COUNT, direction == FavourDirection.GIVEN);
    }

    /** What I received and have not returned, the oldest first (G4). Those who left or died are not among it (M8). */
    public List<HelpRow> toRepay() {
        return toRepay(0, Integer.MAX_VALUE);
    }

    /** A page of the same. */
    public List<HelpRow> toRepay(int offset, int limit) {
        return reader.read(TO_REPAY, limit, offset);
    }

    /** How long my list of what I would like to return is; of nobody in particular. */
    public int countToRepay() {
        return (int) Rows.of(space).number(COUNT_TO_REPAY);
    }

    /** What I received from a person and have not returned, the oldest first (G4); nothing where they left or died (M8). */
    public List<HelpRow> toRepay(UUID person) {
        return reader.read(TO_REPAY_TO, person);
    }

    /** What I gave a person and received from them, newest first. */
    public List<HelpRow> with(UUID person) {
        return reader.read(WITH, person);
    }

    /** The last things I gave a person, newest first (G3). */
    public List<HelpRow> lastGiven(UUID person, int limit) {
        return reader.read(WITH_GIVEN, person, limit);
    }

    /** Work of a person that I passed on to others, newest first: they have something of it, too (G10). */
    public List<HelpRow> passedOnFor(UUID person, int limit) {
        return reader.read(FOR, person, limit);
    }

    /** To whom a thing of the shelf went, newest first (G8). */
    public List<HelpRow> shares(UUID item) {
        return reader.read(OF_ITEM, item);
    }

    /** Help by its id; empty where it is none, or with somebody who is no longer in the book. */
    public Optional<HelpRow> find(UUID favour) {
        return reader.read(ONE, favour).stream().findFirst();
    }

    /** Help by their ids, in that order. */
    public List<HelpRow> find(Collection<UUID> favours) {
        List<UUID> wanted = List.copyOf(favours);
        return reader.read(THESE, Rows.ids(wanted)).stream().sorted(Comparator.comparing(row -> wanted.indexOf(row.id()))).toList();
    }

    /** Help that went on to others, the chain that grew last first (G9). */
    public List<HelpChain> chains() {
        return new HelpChains(space).all();
    }

    /** The chain in which a favour stands; empty where it stands alone (G9). */
    public Optional<HelpChain> chain(UUID favour) {
        return chains().stream().filter(chain -> chain.links().stream().anyMatch(link -> link.help().id().equals(favour))).findFirst();
    }
}
