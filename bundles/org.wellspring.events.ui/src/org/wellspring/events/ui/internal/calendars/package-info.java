// SPDX-License-Identifier: EPL-2.0
/** Calendars of other programs: their events come in, and out. */
package org.wellspring.events.ui.internal.calendars;
