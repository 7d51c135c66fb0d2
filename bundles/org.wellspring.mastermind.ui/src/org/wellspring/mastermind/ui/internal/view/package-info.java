// SPDX-License-Identifier: EPL-2.0
/** The list of groups. */
package org.wellspring.mastermind.ui.internal.view;
