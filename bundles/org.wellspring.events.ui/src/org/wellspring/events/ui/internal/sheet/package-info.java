// SPDX-License-Identifier: EPL-2.0
/** Panels that note an event, whom one met, and what comes of it. */
package org.wellspring.events.ui.internal.sheet;
