// SPDX-License-Identifier: EPL-2.0
/** Makes the operations of a change: of a new object, of one that is there, and those that undo a step. */
package org.wellspring.oplog.write;
