// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

/** What every implementation of a space is besides, so that {@link Rows#of} finds its rows, while those who are only given a space don't. */
public interface HasRows {
    /** Its rows. Any thread. */
    Rows rows();
}
