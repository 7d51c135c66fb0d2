// SPDX-License-Identifier: EPL-2.0
/** What groups bring to the day. */
package org.wellspring.mastermind.internal.day;
