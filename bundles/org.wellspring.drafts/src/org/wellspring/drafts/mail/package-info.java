// SPDX-License-Identifier: EPL-2.0
/** Words as a link or a file for the user’s mail program. */
package org.wellspring.drafts.mail;
