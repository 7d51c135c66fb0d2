// SPDX-License-Identifier: EPL-2.0
/** The desk session (F12): a timed run through what is due, by keyboard alone, over the whole window. */
package org.wellspring.followup.ui.internal.desk;
