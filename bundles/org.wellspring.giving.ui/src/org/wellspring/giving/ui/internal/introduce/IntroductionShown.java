// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.giving.Introductions;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows an introduction by opening it. */
@Component
public final class IntroductionShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.INTRODUCTION);
    }

    @Override
    public boolean show(ToShow object) {
        return !object.stay() && new Introductions(object.space()).find(object.id()).isPresent()
                && object.commands().run(CommandIds.INTRODUCE, Map.of(CommandIds.OBJECT, object.id().toString()));
    }
}
