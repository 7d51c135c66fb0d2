// SPDX-License-Identifier: EPL-2.0
/** The view of follow-ups: what is due, promised, waited for, agreed on, offered, and kept on cards. */
package org.wellspring.followup.ui.internal.board;
