// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

/**
 * Rows under a heading.
 *
 * @param title the heading; empty for none
 * @param rows the rows; a section without rows is not shown
 */
public record Section<T>(String title, RowSource<T> rows) {}
