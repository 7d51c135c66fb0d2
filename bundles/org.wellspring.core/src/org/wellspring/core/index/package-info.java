// SPDX-License-Identifier: EPL-2.0
/** Reading what an index of a plug-in keeps: entries in the order of their keys, by key, range or object. */
package org.wellspring.core.index;
