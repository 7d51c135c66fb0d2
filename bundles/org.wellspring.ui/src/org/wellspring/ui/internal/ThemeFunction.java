// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.internal;

import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.service.component.annotations.Component;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemePreference;
import org.wellspring.ui.theme.Tokens;

/** Provides the {@link Theme} of the application for injection. */
@Component(service = IContextFunction.class, property = "service.context.key=org.wellspring.ui.theme.Theme")
public final class ThemeFunction extends SharedFunction<Theme> {
    /** For OSGi. */
    public ThemeFunction() {
        super(Theme.class);
    }

    @Override
    Theme make(IEclipseContext application) {
        return new Theme(display(application), Tokens.load(), new ThemePreference().load());
    }
}
