// SPDX-License-Identifier: EPL-2.0
/** Introductions: ask each, bring both together, thank. */
package org.wellspring.giving.ui.internal.introduce;
