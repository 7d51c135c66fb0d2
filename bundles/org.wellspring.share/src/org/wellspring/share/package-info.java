// SPDX-License-Identifier: EPL-2.0
/**
 * Groups whose space is kept alike on their members' machines, without a server of ours and without trust in whoever carries it. What it looks
 * like on its way: {@code docs/segment-format.md}.
 */
package org.wellspring.share;
