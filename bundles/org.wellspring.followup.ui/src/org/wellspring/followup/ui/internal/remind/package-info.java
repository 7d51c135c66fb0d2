// SPDX-License-Identifier: EPL-2.0
/** Reminders while the window is open (F14): by the desktop, or in the window where there is no desktop to say them. */
package org.wellspring.followup.ui.internal.remind;
