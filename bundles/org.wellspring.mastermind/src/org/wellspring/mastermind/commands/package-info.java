// SPDX-License-Identifier: EPL-2.0
/** What a member of a group can do. Who acts is always said: the id of a member, "me". */
package org.wellspring.mastermind.commands;
