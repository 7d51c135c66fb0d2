// SPDX-License-Identifier: EPL-2.0
/** What the user does with templates of their own. */
package org.wellspring.drafts.commands;
