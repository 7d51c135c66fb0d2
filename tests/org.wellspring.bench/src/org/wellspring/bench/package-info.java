// SPDX-License-Identifier: EPL-2.0
/**
 * Figures: how fast and how small Wellspring is, each next to a baseline from the same run. Started by {@code ./bench} in
 * the product's own runtime; not a test, because a time asserted is a test that fails on a busy day.
 */
package org.wellspring.bench;
