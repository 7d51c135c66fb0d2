// SPDX-License-Identifier: EPL-2.0
/** Today: what is due, what is to come, and what can be done about it. */
package org.wellspring.followup.ui.internal.today;
