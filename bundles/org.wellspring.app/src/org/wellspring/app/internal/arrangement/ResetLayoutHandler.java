// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.arrangement;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.wellspring.app.internal.Texts;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

/** Puts the window and its parts back as they were meant to be. */
public final class ResetLayoutHandler {
    @Execute
    void reset(Arrangement arrangement, Display display, ErrorService errors) {
        arrangement.reset(Arrangement.screens(display));
        errors.notice(Notice.of(Texts.get("layout.reset")));
    }
}
