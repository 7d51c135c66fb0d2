// SPDX-License-Identifier: EPL-2.0
/** The commands about drafts. */
package org.wellspring.drafts.cli.internal;
