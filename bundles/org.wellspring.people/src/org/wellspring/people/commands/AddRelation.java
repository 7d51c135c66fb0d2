// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.people.spelling.Names;

/**
 * Says what somebody is to a person (M14): spouse, child, assistant … The other is in the book, or only a name. Answers the
 * relation's id; one that says the same already is answered and nothing changed.
 */
public final class AddRelation extends PersonAddition {
    private final String kind;
    private final UUID other;
    private final String name;

    private AddRelation(UUID person, String kind, UUID other, String name) {
        super(person, "add.relation");
        this.kind = kind;
        this.other = other;
        this.name = name;
    }

    /** To somebody in the book. */
    public static AddRelation to(UUID person, String kind, UUID other) {
        return new AddRelation(person, kind, other, null);
    }

    /** To somebody of whom only the name is known. */
    public static AddRelation named(UUID person, String kind, String name) {
        return new AddRelation(person, kind, null, name);
    }

    @Override
    Relation add(Space space, Tx tx, Person to) {
        Relation fresh = ModelFactory.eINSTANCE.createRelation();
        fresh.setKind(Refusals.filled(kind));
        if (other == null) {
            fresh.setName(Refusals.filled(name));
        } else {
            Person whom = Refusal.person(tx, other);
            if (whom == to) {
                throw Refusal.because("selfRelation");
            }
            fresh.setOther(whom);
        }
        for (Relation relation : to.getRelations()) {
            if (same(relation, fresh)) {
                return relation;
            }
        }
        to.getRelations().add(fresh);
        return fresh;
    }

    private static boolean same(Relation one, Relation two) {
        return Names.folded(one.getKind()).equals(Names.folded(two.getKind())) && one.getOther() == two.getOther()
                && Names.folded(one.getName()).equals(Names.folded(two.getName()));
    }
}
