// SPDX-License-Identifier: EPL-2.0
/** The commands by which groups begin, members come and go, and machines exchange what was done. */
package org.wellspring.mastermind.cli.internal.joining;
