// SPDX-License-Identifier: EPL-2.0
/** How calendars are read: lines, zones, moments, rules, series. */
package org.wellspring.calendar.internal;
