// SPDX-License-Identifier: EPL-2.0
/** Who recommended me, and thanks to each. */
package org.wellspring.giving.ui.internal.recommend;
