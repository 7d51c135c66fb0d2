// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.commands.StepLabel;

/** What a step of the history changed, field by field, in words (M15). Any thread. */
public final class StepDetails {
    private StepDetails() {
    }

    /** A sentence for each field, in the order of the step; none for an unknown one. */
    public static List<String> of(Space space, UUID step) {
        Texts texts = new Texts(StepLabel.class);
        return space.history().changes(step).stream().map(change -> sentence(texts, change)).distinct().toList();
    }

    private static String sentence(Texts texts, History.FieldChange change) {
        String thing = StepLabel.thing(change.type().substring(change.type().lastIndexOf('#') + 1));
        if (change.feature().isEmpty()) {
            return change.before() == null ? texts.get("step.new", thing) : change.after() == null ? texts.get("step.gone", thing)
                    : texts.get("step.moved", thing, change.before(), change.after());
        }
        String field = texts.get("step.field", thing, StepLabel.field(change.feature()));
        return change.before() == null ? texts.get("step.set", field, change.after())
                : change.after() == null ? texts.get("step.unset", field, change.before()) : texts.get("step.changed", field, change.before(), change.after());
    }
}
