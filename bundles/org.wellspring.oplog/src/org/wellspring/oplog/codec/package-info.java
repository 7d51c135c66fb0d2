// SPDX-License-Identifier: EPL-2.0
/** Operations as bytes, as {@code docs/oplog-format.md} describes them. */
package org.wellspring.oplog.codec;
