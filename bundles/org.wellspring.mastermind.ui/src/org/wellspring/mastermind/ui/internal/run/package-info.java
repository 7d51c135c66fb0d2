// SPDX-License-Identifier: EPL-2.0
/** A meeting as it is run. */
package org.wellspring.mastermind.ui.internal.run;
