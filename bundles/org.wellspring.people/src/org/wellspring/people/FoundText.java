// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/**
 * What was written, found by its words: full text but for what is open with somebody who is not in the book any more, which makes
 * sense with them alone and comes back with them. What happened stays (M8). Any thread.
 */
public final class FoundText {
    private static final Set<EClass> OPEN = Set.of(ModelPackage.Literals.PROMISE, ModelPackage.Literals.FOLLOW_UP,
            ModelPackage.Literals.CARD);
    private static final String WITHOUT_PERSON = """
            SELECT 1 FROM object o WHERE o.id = ? AND o.data ->> '$.person' IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM object p WHERE p.n = o.data ->> '$.person')""";

    private final Space space;

    /** In a space. */
    public FoundText(Space space) {
        this.space = space;
    }

    /** Hits with the newest first, as {@link Search#find} has them. */
    public List<Search.Hit> find(String text, Set<EClass> types, int limit) {
        return space.search().find(text, types, limit).stream().filter(hit -> !lostItsPerson(hit)).toList();
    }

    private boolean lostItsPerson(Search.Hit hit) {
        return OPEN.contains(hit.type()) && Rows.of(space).first(WITHOUT_PERSON, r -> true, hit.id()).isPresent();
    }
}
