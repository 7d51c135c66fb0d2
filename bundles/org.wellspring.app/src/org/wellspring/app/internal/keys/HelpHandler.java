// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.keys;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.ui.MainWindow;

/** Shows every key; Escape takes it away. */
public final class HelpHandler {
    @Execute
    void show(IEclipseContext context, MainWindow window) {
        window.shell().ifPresent(ContextInjectionFactory.make(KeyOverlay.class, context)::open);
    }
}
