// SPDX-License-Identifier: EPL-2.0
/** The page of a meeting, and what is noted in panels. */
package org.wellspring.mastermind.ui.internal.meeting;
