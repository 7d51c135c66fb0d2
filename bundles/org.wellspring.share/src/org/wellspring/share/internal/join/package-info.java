// SPDX-License-Identifier: EPL-2.0
/** How somebody comes into a group: invitation, reply, check words, and the recovery code on paper. */
package org.wellspring.share.internal.join;
