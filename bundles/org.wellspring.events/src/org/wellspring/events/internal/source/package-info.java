// SPDX-License-Identifier: EPL-2.0
/** Calendars in files, folders and on the web. */
package org.wellspring.events.internal.source;
