// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

/** Puts the window and its parts back as they were meant to be. */
public final class ResetLayoutHandler {
    @Execute
    void reset(Arrangement arrangement, ErrorService errors) {
        arrangement.reset();
        errors.notice(Notice.of(Texts.get("layout.reset")));
    }
}
