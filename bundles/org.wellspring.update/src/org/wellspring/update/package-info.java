// SPDX-License-Identifier: EPL-2.0
/** The plug-ins a user installed beyond what the program is shipped with: where they come from, who made them, what became of them. */
package org.wellspring.update;
