// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.internal;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.service.component.annotations.Component;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.WindowErrorService;
import org.wellspring.ui.theme.Theme;

/** Provides the {@link ErrorService} of the application for injection. */
@Component(service = IContextFunction.class, property = "service.context.key=org.wellspring.ui.errors.ErrorService")
public final class ErrorServiceFunction extends SharedFunction<ErrorService> {
    /** For OSGi. */
    public ErrorServiceFunction() {
        super(ErrorService.class);
    }

    @Override
    ErrorService make(IEclipseContext application) {
        Display display = display(application);
        return new WindowErrorService(ILog.of(ErrorServiceFunction.class), application.get(Theme.class), () -> window(display),
                id -> ContextInjectionFactory.make(Commands.class, application.getActiveLeaf())
                        .run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, id.toString())));
    }

    /** The window in front, or any; popups count for the window they belong to. */
    private static Shell window(Display display) {
        Shell shell = display.getActiveShell();
        if (shell == null) {
            shell = Arrays.stream(display.getShells()).filter(Shell::isVisible).findFirst().orElse(null);
        }
        while (shell != null && shell.getParent() instanceof Shell owner) {
            shell = owner;
        }
        return shell;
    }
}
