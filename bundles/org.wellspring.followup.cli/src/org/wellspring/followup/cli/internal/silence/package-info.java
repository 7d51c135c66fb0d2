// SPDX-License-Identifier: EPL-2.0
/** The commands about who does not answer. */
package org.wellspring.followup.cli.internal.silence;
