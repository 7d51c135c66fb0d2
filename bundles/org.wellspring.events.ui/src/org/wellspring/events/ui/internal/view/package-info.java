// SPDX-License-Identifier: EPL-2.0
/** The list of events. */
package org.wellspring.events.ui.internal.view;
