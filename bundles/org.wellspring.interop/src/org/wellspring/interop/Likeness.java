// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

/**
 * Somebody whom a record looks like, but not enough to join them without asking (M13).
 *
 * @param whom who that is
 * @param name the name
 * @param about where they work or how they are reached, to tell them from others of that name; may be empty
 * @param why the reason as words for the user, such as "same e-mail address"
 */
public record Likeness(Choice.Whom whom, String name, String about, String why) {
}
