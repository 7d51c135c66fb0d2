// SPDX-License-Identifier: EPL-2.0
/**
 * Calendars that other programs wrote, read as the people meant them, and calendars written for them (E9): every form of time zone, days that come again with
 * their exceptions and moved instances, days without a time. Pure: it knows neither people nor spaces, and reads a file of any
 * length in bounded memory.
 *
 * <p>iCalendar is RFC 5545. Tokens are read by vinnie, days that come again are counted by lib-recur in local time and put
 * into their zone by {@code java.time}; why no one library does all of it is in {@code docs/facts/calendars.md}.
 */
package org.wellspring.calendar;
