// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.links.MailDoor;
import org.wellspring.ui.theme.Theme;

/**
 * What a panel about an introduction works with. UI thread only, but for the space.
 *
 * @param mail the way to the mail program; empty where nobody knows one
 */
public record IntroductionPlace(Theme theme, Space space, Actions actions, Links links, Optional<MailDoor> mail, Shell window) {
}
