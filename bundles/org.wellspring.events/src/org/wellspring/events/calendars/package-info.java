// SPDX-License-Identifier: EPL-2.0
/** Events in and out of calendars of other programs (E9). */
package org.wellspring.events.calendars;
