// SPDX-License-Identifier: EPL-2.0
/** p2 finds out what a plug-in needs and fetches it; what is installed is a list that the launcher reads. */
package org.wellspring.update.internal;
