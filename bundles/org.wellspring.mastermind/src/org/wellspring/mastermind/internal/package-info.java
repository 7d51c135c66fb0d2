// SPDX-License-Identifier: EPL-2.0
/** How a group's space is read. */
package org.wellspring.mastermind.internal;
