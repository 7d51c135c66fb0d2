// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.example.garden.GardenModel;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows a harvest in a line; a plug-in with a view of its own would show it there. */
@Component
public final class HarvestShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(GardenModel.HARVEST);
    }

    @Override
    public boolean show(ToShow object) {
        Entity harvest = object.space().find(object.id()).orElseThrow();
        String people = ((List<?>) harvest.eGet(GardenModel.WITH)).stream().map(Person.class::cast).map(Person::getName)
                .collect(Collectors.joining(", "));
        object.errors().notice(Notice.of(new Texts(HarvestShown.class).get("shown", harvest.eGet(GardenModel.WHAT), people)));
        return true;
    }
}
