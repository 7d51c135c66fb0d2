// SPDX-License-Identifier: EPL-2.0
/** What users do with people: each command is one action, one transaction, one undo step. */
package org.wellspring.people.commands;
