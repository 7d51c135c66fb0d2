// SPDX-License-Identifier: EPL-2.0
/**
 * Whom to get back to, and why: the list of the day, promises, follow-ups, rhythms, cards. What changes them is in
 * {@link org.wellspring.followup.commands}. When a rhythm is due next: {@link org.wellspring.people.rhythm.NextDate}.
 */
package org.wellspring.followup;
