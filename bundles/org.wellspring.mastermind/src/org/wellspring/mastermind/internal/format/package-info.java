// SPDX-License-Identifier: EPL-2.0
/** Formats of meetings as data: a small file for each. */
package org.wellspring.mastermind.internal.format;
