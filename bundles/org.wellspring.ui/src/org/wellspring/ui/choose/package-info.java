// SPDX-License-Identifier: EPL-2.0
/** Asking for one of many: found by typing, taken by Enter or a click. */
package org.wellspring.ui.choose;
