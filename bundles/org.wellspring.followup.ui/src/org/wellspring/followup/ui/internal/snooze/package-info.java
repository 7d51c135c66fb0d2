// SPDX-License-Identifier: EPL-2.0
/** Putting something off to another day. */
package org.wellspring.followup.ui.internal.snooze;
