// SPDX-License-Identifier: EPL-2.0
/** How giving and receiving stand with somebody: for nobody outside of this bundle, and never shown as a number (G5). */
package org.wellspring.giving.internal.balance;
