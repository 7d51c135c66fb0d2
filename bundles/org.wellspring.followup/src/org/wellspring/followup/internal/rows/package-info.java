// SPDX-License-Identifier: EPL-2.0
/** What we ourselves put on Today, each sort by the same way that others come: {@link org.wellspring.people.spi.TodayRows}. */
package org.wellspring.followup.internal.rows;
