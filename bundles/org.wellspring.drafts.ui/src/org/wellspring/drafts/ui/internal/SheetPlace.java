// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.Warnings;
import org.wellspring.drafts.Drafts;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;

/** What a sheet works with. UI thread only, but for the space, the warnings, the drafts and what is open. */
record SheetPlace(Theme theme, Space space, Actions actions, Outbox outbox, Warnings warnings, Drafts drafts, List<OpenMatters> open, Shell window) {
}
