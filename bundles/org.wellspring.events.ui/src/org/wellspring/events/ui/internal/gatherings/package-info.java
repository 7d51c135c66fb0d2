// SPDX-License-Identifier: EPL-2.0
/** Series and places, with what there was. */
package org.wellspring.events.ui.internal.gatherings;
