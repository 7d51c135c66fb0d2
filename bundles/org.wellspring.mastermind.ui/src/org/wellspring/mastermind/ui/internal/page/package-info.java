// SPDX-License-Identifier: EPL-2.0
/** The page of one group. */
package org.wellspring.mastermind.ui.internal.page;
