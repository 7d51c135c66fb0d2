// SPDX-License-Identifier: EPL-2.0
/** Which operations of an object still count: those that are neither undone nor overwritten. */
package org.wellspring.oplog.survival;
