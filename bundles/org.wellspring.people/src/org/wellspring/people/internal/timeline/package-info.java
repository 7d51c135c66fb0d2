// SPDX-License-Identifier: EPL-2.0
/** What we ourselves put on a timeline, by the door that others use: {@link org.wellspring.people.spi.TimelineEntries}. */
package org.wellspring.people.internal.timeline;
