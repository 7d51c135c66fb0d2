// SPDX-License-Identifier: EPL-2.0
/** Who reaches whom, in a panel. */
package org.wellspring.people.ui.internal.paths;
