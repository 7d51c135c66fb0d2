// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.goals.Goals;
import org.wellspring.goals.ui.internal.GoalIds;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows a goal by opening it. */
@Component
public final class GoalShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.GOAL);
    }

    @Override
    public boolean show(ToShow object) {
        return !object.stay() && new Goals(object.space()).find(object.id()).isPresent()
                && object.commands().run(GoalIds.GOAL, Map.of(CommandIds.OBJECT, object.id().toString()));
    }
}
