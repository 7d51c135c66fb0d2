// SPDX-License-Identifier: EPL-2.0
/** The commands about mastermind groups. */
package org.wellspring.mastermind.cli.internal;
