// SPDX-License-Identifier: EPL-2.0
/** Where one meets people: before, during, and what comes of it. An event is a tool for new relationships, never the point. */
package org.wellspring.events;
