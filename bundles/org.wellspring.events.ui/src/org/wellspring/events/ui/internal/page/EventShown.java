// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.events.Events;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows an event on its page, and an encounter on that of its event. */
@Component
public final class EventShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.EVENT, ModelPackage.Literals.ENCOUNTER, ModelPackage.Literals.EXPECTED);
    }

    @Override
    public boolean show(ToShow object) {
        Events events = new Events(object.space());
        Optional<UUID> event = events.find(object.id()).isPresent() ? Optional.of(object.id()) : events.of(object.id());
        event.ifPresent(id -> {
            object.window().service(ShownEvent.class).show(id);
            if (!object.stay()) {
                ShownEvent.toFront(object.window());
            }
        });
        return event.isPresent();
    }
}
