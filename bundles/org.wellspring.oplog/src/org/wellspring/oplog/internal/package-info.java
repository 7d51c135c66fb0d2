// SPDX-License-Identifier: EPL-2.0
/** The binary form of operations, as {@code docs/oplog-format.md} describes it, and the comparison of lines. */
package org.wellspring.oplog.internal;
