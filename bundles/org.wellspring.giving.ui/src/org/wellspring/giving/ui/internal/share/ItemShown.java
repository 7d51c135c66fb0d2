// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.share;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.ui.internal.GivingIds;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows a thing that is kept by the sheet that shares it. */
@Component
public final class ItemShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.ITEM);
    }

    @Override
    public boolean show(ToShow object) {
        return !object.stay() && new Shelf(object.space()).find(object.id()).isPresent()
                && object.commands().run(GivingIds.ITEM, Map.of(CommandIds.OBJECT, object.id().toString()));
    }
}
