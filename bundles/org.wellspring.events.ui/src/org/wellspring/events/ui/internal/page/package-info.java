// SPDX-License-Identifier: EPL-2.0
/** The page of an event, in sections. */
package org.wellspring.events.ui.internal.page;
