// SPDX-License-Identifier: EPL-2.0
/** What plug-ins say of people: {@link org.wellspring.people.spi.TimelineEntries} puts objects of their classes on a timeline. */
package org.wellspring.people.spi;
