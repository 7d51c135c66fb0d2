// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;

/**
 * All that was done to a person (M15): the card itself, those merged into it, and what refers to it – touches, promises, next
 * steps, introductions, also those that were deleted since. Any thread.
 */
public final class PersonHistory {
    /** M15: who takes back a step that touched more people than this should hear of it before. */
    public static final int MANY = 5;
    private static final String MERGED = "SELECT value FROM object o, json_each(o.data, '$.mergedIds') WHERE o.id = ?";
    private static final String ABOUT = """
            SELECT DISTINCT r.id FROM link l JOIN object s ON s.n = l.source JOIN object r ON r.n = s.root
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND +r.class <> ?""";

    private final Space space;

    /** Of people of a space. */
    public PersonHistory(Space space) {
        this.space = space;
    }

    /** The steps, newest first. */
    public List<History.Entry> of(UUID person, int limit) {
        List<UUID> ids = new ArrayList<>(List.of(person));
        space.rows().query(MERGED, r -> r.text(1), person).forEach(merged -> add(ids, merged));
        List<UUID> deleted = space.history().deletedAbout(ids, ModelPackage.eINSTANCE.getPerson());
        // what other people's cards say of this one is theirs
        ids.addAll(space.rows().query(ABOUT, r -> r.id(1), person, ModelPackage.eINSTANCE.getPerson()));
        ids.addAll(deleted);
        return space.history().of(ids, limit);
    }

    private static void add(List<UUID> ids, String merged) {
        try {
            ids.add(UUID.fromString(merged));
        } catch (IllegalArgumentException e) {
            // a file's own words, which name nobody here
            return;
        }
    }

    /** How many people a step touched, to be said before it is taken back. */
    public long people(UUID transaction) {
        return space.history().reach(transaction).getOrDefault(ModelPackage.eINSTANCE.getPerson().getName(), 0L);
    }
}
