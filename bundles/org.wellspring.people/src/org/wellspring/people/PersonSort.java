// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

/** Orders of a list of people; whoever lacks the value comes last. */
public enum PersonSort {
    /** By sort name, A first. */
    NAME,
    /** The latest touch first. */
    LAST_TOUCH,
    /** The earliest next date of a rhythm first. */
    NEXT_DUE,
    /** By organization, then name. */
    ORGANIZATION,
    /** The last added first. */
    ADDED,
    /** Key relationships first, then by the number of touches. */
    RELATION
}
