// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.internal;

import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.service.component.annotations.Component;
import org.wellspring.ui.jobs.StatusModel;

/** Provides the {@link StatusModel} of the application for injection. */
@Component(service = IContextFunction.class, property = "service.context.key=org.wellspring.ui.jobs.StatusModel")
public final class StatusModelFunction extends SharedFunction<StatusModel> {
    /** For OSGi. */
    public StatusModelFunction() {
        super(StatusModel.class);
    }

    @Override
    StatusModel make(IEclipseContext application) {
        return new StatusModel();
    }
}
