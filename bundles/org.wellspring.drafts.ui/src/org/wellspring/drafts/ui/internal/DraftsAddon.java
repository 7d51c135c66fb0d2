// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.Map;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.links.MailDoor;

import jakarta.annotation.PostConstruct;

/** What drafts bring to the window: the way to the mail program, and a stop of its tour. */
public final class DraftsAddon {
    @PostConstruct
    void start(MApplication application, TourStops stops) {
        application.getContext().set(MailDoor.class.getName(), new ContextFunction() {
            @Override
            public Object compute(IEclipseContext context, String key) {
                return ContextInjectionFactory.make(Outbox.class, context);
            }
        });
        stops.add(62, () -> new TourStops.Stop("draft", CommandIds.DRAFT, Map.of(), "").in("org.wellspring.perspective.people"));
    }
}
