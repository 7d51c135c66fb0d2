// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NotDuplicates;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.model.SocialTie;
import org.wellspring.model.base.Entity;

/**
 * Merges one person into another, keeping both histories (M13): what the other has moves to the kept, what refers to
 * the other refers to the kept, sets are joined, and single values that differ become custom fields; a differing name
 * becomes a nickname, so that it still finds the person, and a second photo stays beside the first. Whose words stay can be
 * chosen field by field. All of it is taken back, at any later time, by undoing its transaction.
 */
public final class MergePeople extends Command<MergePeople.Merged> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /**
     * What the merge did.
     *
     * @param kept the person that stays
     * @param repointed how many objects that referred to the other now refer to the kept
     * @param setAside names of single values that differed and were kept as custom fields
     */
    public record Merged(UUID kept, int repointed, List<String> setAside) {
    }

    private final UUID keep;
    private final UUID other;
    private final Map<EStructuralFeature, Whose> chosen = new HashMap<>();

    /** Keeps the first, deletes the second. */
    public MergePeople(UUID keep, UUID other) {
        this.keep = keep;
        this.other = other;
    }

    /** Whose words stay where the two say different things. */
    public enum Whose {
        KEPT, OTHER, BOTH
    }

    /**
     * Something of which the two say different things, where one can be chosen.
     *
     * @param feature what it is; the name stands for all its parts
     * @param label what the user calls it: "name", "birthday"
     * @param kept what the person that stays says, as text; empty for a picture
     * @param other what the other says
     * @param usual whose words stay where nothing is chosen
     * @param both whether both can stay: notes one after the other, two jobs beside each other
     */
    public record Choice(EStructuralFeature feature, String label, String kept, String other, Whose usual, boolean both) {
    }

    /** What can be chosen, in the order to show it. */
    public static final List<EStructuralFeature> CHOSEN = List.of(MODEL.getPerson_Name(), MODEL.getPerson_Prefix(),
            MODEL.getPerson_Suffix(), MODEL.getPerson_Roles(), MODEL.getPerson_Birthday(), MODEL.getPerson_Photo(), MODEL.getPerson_Notes(),
            MODEL.getPerson_Rhythm(), MODEL.getPerson_Status(), MODEL.getPerson_MetOn(), MODEL.getPerson_Origin(), MODEL.getPerson_Language(),
            MODEL.getPerson_TimeZone());

    /** What there is to choose when these two are merged, the name first. Realm only. */
    public static List<Choice> choices(Space space, UUID keep, UUID other) {
        return space.find(keep, Person.class).flatMap(kept -> space.find(other, Person.class)
                .map(gone -> new MergeChoices(kept, gone, LocalDate.now(space.clock())).all())).orElse(List.of());
    }

    /**
     * Whose words stay of this, in place of what is usual. What does not stay is not lost: a name becomes a nickname, a job is over by then,
     * and anything else, such as notes, stands in a field of its own.
     */
    public MergePeople stays(EStructuralFeature feature, Whose whose) {
        chosen.put(feature, whose);
        return this;
    }

    @Override
    public String label() {
        return new Texts(MergePeople.class).get("merge");
    }

    @Override
    protected Merged perform(Space space, Tx tx) {
        if (keep.equals(other)) {
            throw Refusal.because("self");
        }
        Person kept = Refusal.person(tx, keep);
        Person gone = Refusal.person(tx, other);
        tx.relabel(new Texts(MergePeople.class).get("merge.named", kept.getName(), gone.getName()));
        int repointed = 0;
        for (Entity entity : IncomingReferences.to(space, tx, gone)) {
            repointed += repoint(tx, entity, gone, kept) ? 1 : 0;
        }
        // what the two were to each other, the one that goes said too
        gone.getTies().removeIf(tie -> tie.getOther() == kept);
        gone.getRelations().removeIf(relation -> relation.getOther() == kept);
        List<String> setAside = new MergedCard(kept, gone, chosen, LocalDate.now(space.clock())).merge();
        kept.getMergedIds().add(other.toString());
        tx.delete(gone);
        return new Merged(keep, repointed, setAside);
    }

    /** Answers whether the object refers to the kept person now; what would tie the kept to itself is removed. */
    private static boolean repoint(Tx tx, Entity entity, Person from, Person to) {
        if (tiesToItself(entity, from, to)) {
            tx.delete(entity);
            return false;
        }
        IncomingReferences.repoint(entity, from, to);
        return true;
    }

    private static boolean tiesToItself(Entity entity, Person from, Person to) {
        return switch (entity) {
            case NotDuplicates pair -> List.of(from, to).contains(pair.getOne())
                    && List.of(from, to).contains(pair.getOther());
            case Introduction of -> List.of(from, to).contains(of.getA()) && List.of(from, to).contains(of.getB());
            case SocialTie tie -> tie.getOther() == from && tie.eContainer() == to
                    || tie.getOther() == to && tie.eContainer() == from || tie.getOther() == tie.eContainer();
            case Relation relation -> relation.getOther() == from && relation.eContainer() == to
                    || relation.getOther() == to && relation.eContainer() == from
                    || relation.getOther() == relation.eContainer();
            default -> false;
        };
    }
}
