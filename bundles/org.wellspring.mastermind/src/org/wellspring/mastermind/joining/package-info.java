// SPDX-License-Identifier: EPL-2.0
/** How a group begins and who comes into it: what sharing says of members, and what the group's space says of them, at once. */
package org.wellspring.mastermind.joining;
