// SPDX-License-Identifier: EPL-2.0
/** Next steps, promises and rhythms as commands, lists and sections of a page. */
package org.wellspring.followup.ui.internal.steps;
