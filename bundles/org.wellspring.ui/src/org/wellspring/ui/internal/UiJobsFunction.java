// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.internal;

import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.service.component.annotations.Component;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;

/** Provides the {@link UiJobs} of the application for injection. */
@Component(service = IContextFunction.class, property = "service.context.key=org.wellspring.ui.jobs.UiJobs")
public final class UiJobsFunction extends SharedFunction<UiJobs> {
    /** For OSGi. */
    public UiJobsFunction() {
        super(UiJobs.class);
    }

    @Override
    UiJobs make(IEclipseContext application) {
        return new UiJobs(display(application), application.get(StatusModel.class), application.get(ErrorService.class));
    }
}
