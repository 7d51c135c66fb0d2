// SPDX-License-Identifier: EPL-2.0
/** How a calendar is written that others subscribe to (F14). */
package org.wellspring.followup.internal.feed;
