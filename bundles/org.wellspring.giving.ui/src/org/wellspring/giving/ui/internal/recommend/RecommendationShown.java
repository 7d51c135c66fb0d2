// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.recommend;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.ui.internal.GivingIds;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows a recommendation by opening it. */
@Component
public final class RecommendationShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.RECOMMENDATION);
    }

    @Override
    public boolean show(ToShow object) {
        return !object.stay() && new Recommendations(object.space()).find(object.id()).isPresent()
                && object.commands().run(GivingIds.RECOMMENDED, Map.of(CommandIds.OBJECT, object.id().toString()));
    }
}
