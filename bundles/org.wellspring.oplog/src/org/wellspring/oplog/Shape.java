// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

/** The rule a feature follows, as its operations show it; no schema is needed. */
public enum Shape {
    /** One register: {@link ObjectState#value(String)}. */
    SINGLE,
    /** An add-wins set: {@link ObjectState#members(String)}. */
    MANY,
    /** Ordered paragraphs: {@link ObjectState#text(String)}. */
    TEXT,
    /** A counter per device: {@link ObjectState#tally(String)}. */
    TALLY
}
