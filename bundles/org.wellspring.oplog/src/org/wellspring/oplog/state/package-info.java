// SPDX-License-Identifier: EPL-2.0
/** What an object is, folded from its operations: its life, its registers, sets, long texts and tallies, and where it stands. */
package org.wellspring.oplog.state;
