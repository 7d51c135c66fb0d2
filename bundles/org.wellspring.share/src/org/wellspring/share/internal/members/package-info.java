// SPDX-License-Identifier: EPL-2.0
/**
 * Who belongs to a group: what members say about it, and what follows from all of it, the same on every machine and in whatever order it
 * arrived. Pure; no files, no keys but public ones.
 */
package org.wellspring.share.internal.members;
