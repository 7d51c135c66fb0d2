// SPDX-License-Identifier: EPL-2.0
/** Plug-ins in the window. */
package org.wellspring.update.ui.internal;
