// SPDX-License-Identifier: EPL-2.0
/**
 * What features and plug-ins say of people, as OSGi services: {@link org.wellspring.people.spi.TimelineEntries} puts objects of their
 * classes on a timeline, {@link org.wellspring.people.spi.TodayRows} what is due on Today.
 */
package org.wellspring.people.spi;
