// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

/** Whether an object is there. */
public enum Life {
    /** Nothing to show: its creation has not arrived, or was undone. */
    ABSENT,
    /** There. */
    PRESENT,
    /** There although somebody deleted it or undid its creation: somebody else wrote what they had not seen. */
    RESTORED,
    /** Deleted, and nobody wrote anything the deletion did not see. Its last content can still be read. */
    DELETED
}
