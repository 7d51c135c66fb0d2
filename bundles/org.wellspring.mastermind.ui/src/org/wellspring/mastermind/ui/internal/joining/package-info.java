// SPDX-License-Identifier: EPL-2.0
/** How a group begins, and who comes into it and goes. */
package org.wellspring.mastermind.ui.internal.joining;
