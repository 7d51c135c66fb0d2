// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.People;

/**
 * Adds and removes a person's tags (M12) or kinds (M5). One is the same however its capitals and accents are written: adding
 * takes the spelling that the book has, removing takes every spelling away. Answers whether anything changed.
 */
public final class EditLabels extends Command<Boolean> {
    private final UUID person;
    private final EAttribute which;
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private EditLabels(UUID person, EAttribute which) {
        this.person = person;
        this.which = which;
    }

    /** The tags of a person. */
    public static EditLabels tags(UUID person) {
        return new EditLabels(person, ModelPackage.eINSTANCE.getPerson_Tags());
    }

    /** The relationship kinds of a person. */
    public static EditLabels kinds(UUID person) {
        return new EditLabels(person, ModelPackage.eINSTANCE.getPerson_Kinds());
    }

    /** Gives this one. */
    public EditLabels add(String label) {
        added.add(label);
        return this;
    }

    /** Takes this one away. */
    public EditLabels remove(String label) {
        removed.add(label);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditLabels.class).get("labels." + which.getName());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Boolean perform(Space space, Tx tx) {
        Person whose = Refusal.person(tx, person);
        List<String> labels = (List<String>) whose.eGet(which);
        boolean changed = false;
        for (String label : removed) {
            String folded = Names.folded(bare(space, label));
            changed |= labels.removeAll(labels.stream().filter(has -> Names.folded(has).equals(folded)).toList());
        }
        for (String label : added) {
            String folded = Names.folded(bare(space, label));
            if (labels.stream().noneMatch(has -> Names.folded(has).equals(folded))) {
                changed |= labels.add(spelling(space, bare(space, label), folded));
            }
        }
        if (whose.getName() != null) {
            tx.relabel(called(whose.getName()));
        }
        return changed;
    }

    private String called(String name) {
        Texts texts = new Texts(EditLabels.class);
        String key = "labels." + which.getName();
        return !added.isEmpty() && !removed.isEmpty() || added.size() + removed.size() != 1 ? texts.get(key + ".named", name)
                : removed.isEmpty() ? texts.get(key + ".added", name, added.getFirst()) : texts.get(key + ".removed", name, removed.getFirst());
    }

    private String bare(Space space, String label) {
        String text = new FieldRules(space).filled(which, label);
        return text.startsWith("#") && text.length() > 1 ? text.substring(1).strip() : text;
    }

    private String spelling(Space space, String label, String folded) {
        People people = new People(space);
        List<String> used = which == ModelPackage.eINSTANCE.getPerson_Kinds() ? people.kinds() : people.tags();
        return used.stream().filter(other -> Names.folded(other).equals(folded)).findFirst().orElse(label);
    }
}
