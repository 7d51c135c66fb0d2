// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.start;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Problem;
import org.wellspring.ui.errors.ErrorService;

/** What is thrown in the event loop is shown in words and counted, and the window goes on. UI thread only. */
public final class EventLoopFaults implements IEventLoopAdvisor {
    private final IEclipseContext context;
    private final List<Throwable> seen = new ArrayList<>();

    public EventLoopFaults(IEclipseContext context) {
        this.context = context;
    }

    /** What was thrown so far; a tour with any of it fails. */
    public List<Throwable> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable exception) {
        seen.add(exception);
        context.get(ErrorService.class).show(new Problem(Texts.get("fault"), Texts.get("fault.safe"),
                Texts.get("fault.todo")), exception);
    }
}
