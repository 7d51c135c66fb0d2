// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
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
    private final Set<EStructuralFeature> theirs = new HashSet<>();

    /** Keeps the first, deletes the second. */
    public MergePeople(UUID keep, UUID other) {
        this.keep = keep;
        this.other = other;
    }

    /**
     * Something of which the two say different things, where one has to be chosen.
     *
     * @param feature what it is; the name stands for all its parts
     * @param label what the user calls it: "name", "birthday"
     * @param kept what the person that stays says, as text; empty for a picture
     * @param other what the other says
     */
    public record Choice(EStructuralFeature feature, String label, String kept, String other) {
    }

    /** What can be chosen, in the order to show it. */
    public static final List<EStructuralFeature> CHOSEN = List.of(MODEL.getPerson_Name(), MODEL.getPerson_Birthday(),
            MODEL.getPerson_Photo(), MODEL.getPerson_Language(), MODEL.getPerson_TimeZone());

    /** What there is to choose when these two are merged, the name first; without a choice the kept person's words stay. Realm only. */
    public static List<Choice> choices(Space space, UUID keep, UUID other) {
        return space.find(keep, Person.class).flatMap(kept -> space.find(other, Person.class)
                .map(gone -> new MergeChoices(kept, gone).all())).orElse(List.of());
    }

    /** Of this the other's words are taken; what the kept person said is not lost, an own name becomes a nickname. */
    public MergePeople theirs(EStructuralFeature feature) {
        theirs.add(feature);
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
        List<String> setAside = new MergedCard(kept, gone, theirs).merge();
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
            case SocialTie tie -> tie.getOther() == from && tie.eContainer() == to
                    || tie.getOther() == to && tie.eContainer() == from || tie.getOther() == tie.eContainer();
            case Relation relation -> relation.getOther() == from && relation.eContainer() == to
                    || relation.getOther() == to && relation.eContainer() == from
                    || relation.getOther() == relation.eContainer();
            default -> false;
        };
    }
}
