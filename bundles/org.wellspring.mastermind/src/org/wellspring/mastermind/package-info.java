// SPDX-License-Identifier: EPL-2.0
/** What a mastermind group does together (K): its board, its meetings, whose turn it is, what was said and promised. It knows a group's space, and who carries it does not matter here. */
package org.wellspring.mastermind;
