// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/**
 * The one window, also for commands that run while a panel over it has the focus and the platform knows no active
 * window. Injected. UI thread only.
 */
@Creatable
public final class MainWindow {
    private final MApplication application;

    @Inject
    public MainWindow(MApplication application) {
        this.application = application;
    }

    /** The window in the model. */
    public MWindow model() {
        return application.getChildren().getFirst();
    }

    /** The window on the screen; empty before and after its life. */
    public Optional<Shell> shell() {
        return model().getWidget() instanceof Shell shell && !shell.isDisposed() ? Optional.of(shell) : Optional.empty();
    }

    /** A service of the window, such as the one that shows parts. */
    public <T> T service(Class<T> type) {
        IEclipseContext context = model().getContext();
        return context.get(type);
    }

    /** Makes an object of a class with what it asks for injected from the window. */
    public <T> T make(Class<T> type) {
        return ContextInjectionFactory.make(type, model().getContext());
    }
}
