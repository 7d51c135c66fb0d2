// SPDX-License-Identifier: EPL-2.0
/** Groups that are carried by a folder which the members' own tool keeps alike on their machines. */
package org.wellspring.share.internal.folder;
