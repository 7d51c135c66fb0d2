// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

/** The rule a feature follows, as its operations show it; no schema is needed. */
public enum Shape {
    /** One register: {@link org.wellspring.oplog.state.ObjectState#value(String)}. */
    SINGLE,
    /** An add-wins set: {@link org.wellspring.oplog.state.ObjectState#members(String)}. */
    MANY,
    /** Ordered paragraphs: {@link org.wellspring.oplog.state.ObjectState#text(String)}. */
    TEXT,
    /** A counter per device: {@link org.wellspring.oplog.state.ObjectState#tally(String)}. */
    TALLY
}
