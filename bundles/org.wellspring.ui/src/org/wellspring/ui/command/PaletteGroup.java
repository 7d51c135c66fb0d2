// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.List;

/**
 * The hits of one provider.
 *
 * @param fresh whether they answer what is typed now, or still what was typed before
 */
record PaletteGroup(String section, List<PaletteItem> items, boolean fresh) {}
