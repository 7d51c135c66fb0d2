// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.cards;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows a card by opening it: it stands for itself, whom it is about may be nobody yet. */
@Component
public final class CardShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.CARD);
    }

    @Override
    public boolean show(ToShow card) {
        return card.commands().run(CommandIds.CARDS, Map.of(CommandIds.OBJECT, card.id().toString()));
    }
}
