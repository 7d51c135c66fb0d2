// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

/** When a change of plug-ins is to be seen. */
public enum Effect {
    /** At once. */
    NOW,
    /** From the next start on: the running window can’t be changed so far, or there is none. */
    NEXT_START,
    /** Never: there was nothing to do. */
    NONE
}
