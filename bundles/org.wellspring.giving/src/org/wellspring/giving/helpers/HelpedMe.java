// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.helpers;

import java.util.List;
import java.util.UUID;

import org.wellspring.giving.HelpRow;

/**
 * Somebody who helped me and was not helped back yet (G7). What they did is said, never how much it comes to.
 *
 * @param person who
 * @param name what they are called
 * @param helped the last of what they did for me, newest first
 */
public record HelpedMe(UUID person, String name, List<HelpRow> helped) {
}
