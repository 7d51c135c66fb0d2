// SPDX-License-Identifier: EPL-2.0
/** An ask, found from its end. */
package org.wellspring.goals.ui.internal.ask;
