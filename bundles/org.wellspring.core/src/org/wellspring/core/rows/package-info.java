// SPDX-License-Identifier: EPL-2.0
/**
 * Rows for first-party bundles: lists read rows by SQL, and bundles keep tables of what their lists need.
 * Not for plug-ins: what a plug-in may not read (G5) can be read here.
 */
package org.wellspring.core.rows;
