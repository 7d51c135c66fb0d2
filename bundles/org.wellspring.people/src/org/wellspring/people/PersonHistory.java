// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/**
 * All that was done to a person (M15): the card itself, those merged into it, and what refers to it – touches, promises, next
 * steps, introductions – and that one of these was put off (F6), also those that were deleted since. Any thread.
 */
public final class PersonHistory {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** M15: who takes back a step that touched more people than this should hear of it before. */
    public static final int MANY = 5;
    private static final int MANY_STEPS = 200;
    private static final String MERGED = "SELECT value FROM object o, json_each(o.data, '$.mergedIds') WHERE o.id = ?";
    private static final String ABOUT = """
            SELECT DISTINCT r.id FROM link l JOIN object s ON s.n = l.source JOIN object r ON r.n = s.root
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND +r.class <> ?""";

    /** What is open with somebody, and parts of the card: each can be put off. */
    private static final String CAN_BE_PUT_OFF = """
            SELECT o.id FROM object o WHERE o.root = (SELECT n FROM object WHERE id = ?1) AND o.container IS NOT NULL AND +o.class IN (?2, ?3)
            UNION SELECT s.id FROM link l JOIN object s ON s.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?1) AND +s.class NOT IN (?4, ?5)""";
    private static final String PUT_OFF = """
            SELECT DISTINCT s.id FROM link l JOIN object s ON s.n = l.source AND +s.class = ?
            WHERE l.feature = (SELECT n FROM feature WHERE name = 'subject') AND l.target = (SELECT n FROM object WHERE id = ?)""";

    private final Space space;

    /** Of people of a space. */
    public PersonHistory(Space space) {
        this.space = space;
    }

    /** The steps, newest first. */
    public List<History.Entry> of(UUID person, int limit) {
        List<UUID> ids = new ArrayList<>(List.of(person));
        Rows.of(space).query(MERGED, r -> r.text(1), person).forEach(merged -> add(ids, merged));
        // what other people's cards say of this one is theirs
        List<UUID> about = Rows.of(space).query(ABOUT, r -> r.id(1), person, MODEL.getPerson());
        List<UUID> subjects = Rows.of(space).query(CAN_BE_PUT_OFF, r -> r.id(1), person, MODEL.getRhythm(), MODEL.getAnniversary(),
                MODEL.getPerson(), MODEL.getInteraction());
        List<UUID> deleted = space.history().deletedAbout(Stream.concat(ids.stream(), subjects.stream()).toList(), MODEL.getPerson());
        ids.addAll(about);
        subjects.forEach(subject -> ids.addAll(Rows.of(space).query(PUT_OFF, r -> r.id(1), MODEL.getSnooze(), subject)));
        ids.addAll(deleted);
        if (!deleted.isEmpty()) {
            ids.addAll(space.history().deletedAbout(deleted, MODEL.getPerson()));
        }
        return space.history().of(ids, limit);
    }

    /** The merges that stand, by which others became one with this person (M13), newest first: undoing one parts them again. */
    public List<History.Entry> merges(UUID person) {
        List<UUID> ids = new ArrayList<>();
        Rows.of(space).query(MERGED, r -> r.text(1), person).forEach(merged -> add(ids, merged));
        // nothing is done to somebody after they were taken in, but that this is taken back or done again
        return ids.reversed().stream()
                .map(id -> space.history().of(List.of(id), MANY_STEPS).stream().filter(step -> step.kind() == History.Kind.STEP && !step.undone())
                        .findFirst())
                .flatMap(Optional::stream).distinct().sorted(Comparator.comparing(History.Entry::at).reversed()).toList();
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
        return space.history().reach(transaction).getOrDefault(MODEL.getPerson().getName(), 0L);
    }
}
