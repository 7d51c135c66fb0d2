// SPDX-License-Identifier: EPL-2.0
/** What users do about what is due: each command is one action, one transaction, one undo step. */
package org.wellspring.followup.commands;
