// SPDX-License-Identifier: EPL-2.0
/** Places between places: keys that sort as strings, for what stands in an order that several devices may change at once. */
package org.wellspring.oplog.position;
