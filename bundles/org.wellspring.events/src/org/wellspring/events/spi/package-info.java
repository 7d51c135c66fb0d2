// SPDX-License-Identifier: EPL-2.0
/** What plug-ins add to events, as OSGi services: {@link org.wellspring.events.spi.EventSource} brings events from elsewhere. */
package org.wellspring.events.spi;
