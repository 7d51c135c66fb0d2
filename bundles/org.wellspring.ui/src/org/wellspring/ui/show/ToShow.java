// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.show;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;

/**
 * An object to be shown, and what is needed for it. UI thread only.
 *
 * @param space the space it is in, the book or a group
 * @param id the object, which is there
 * @param stay whether the user stays in the view they are in, and finds it shown once they go there
 */
public record ToShow(Space space, UUID id, boolean stay, MainWindow window, Commands commands, ErrorService errors) {}
