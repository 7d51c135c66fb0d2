// SPDX-License-Identifier: EPL-2.0
/** Parts that show another space than the user's book. */
package org.wellspring.ui.spaces;
