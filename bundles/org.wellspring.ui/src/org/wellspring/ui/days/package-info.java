// SPDX-License-Identifier: EPL-2.0
/** Asking for a day: typed as people write one, or chosen. */
package org.wellspring.ui.days;
