// SPDX-License-Identifier: EPL-2.0
/** Rows of the day: whom to get back to, why now, and how to help. Whoever has some brings them by {@link org.wellspring.people.spi.TodayRows}. */
package org.wellspring.people.day;
