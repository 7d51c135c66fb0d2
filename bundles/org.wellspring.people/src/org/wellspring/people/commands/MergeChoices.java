// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;

/** Finds of what two people say different things. */
final class MergeChoices {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private final Person kept;
    private final Person other;
    private final Texts texts = new Texts(MergeChoices.class);

    MergeChoices(Person kept, Person other) {
        this.kept = kept;
        this.other = other;
    }

    List<MergePeople.Choice> all() {
        List<MergePeople.Choice> choices = new ArrayList<>();
        String mine = WholeName.text(kept, MODEL.getPerson_Name());
        String theirs = WholeName.text(other, MODEL.getPerson_Name());
        if (!mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs)) {
            choices.add(choice(MODEL.getPerson_Name(), mine, theirs));
        }
        for (EStructuralFeature feature : MergePeople.CHOSEN) {
            // the name has a rule of its own, and of pictures nothing can be said
            if (feature instanceof EAttribute attribute && feature != MODEL.getPerson_Name() && kept.eIsSet(attribute)
                    && other.eIsSet(attribute) && !MergedCard.equal(attribute, kept.eGet(attribute), other.eGet(attribute))) {
                choices.add(choice(attribute, MergedCard.text(attribute, kept.eGet(attribute)),
                        MergedCard.text(attribute, other.eGet(attribute))));
            }
        }
        if (kept.getPhoto() != null && other.getPhoto() != null
                && !java.util.Arrays.equals(kept.getPhoto().getContent(), other.getPhoto().getContent())) {
            choices.add(new MergePeople.Choice(MODEL.getPerson_Photo(), texts.get("merge.field.photo"), "", ""));
        }
        return choices;
    }

    private MergePeople.Choice choice(EAttribute attribute, String mine, String theirs) {
        return new MergePeople.Choice(attribute, texts.get("merge.field." + attribute.getName()), mine, theirs);
    }
}
