// SPDX-License-Identifier: EPL-2.0
/** Cards that wait for a follow-up. */
package org.wellspring.followup.ui.internal.cards;
