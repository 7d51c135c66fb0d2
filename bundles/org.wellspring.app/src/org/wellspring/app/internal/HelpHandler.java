// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows every key; once more, or Escape, takes it away. */
public final class HelpHandler {
    @Execute
    void show(IEclipseContext context) {
        ContextInjectionFactory.make(KeyOverlay.class, context).open();
    }
}
