// SPDX-License-Identifier: EPL-2.0
/** The commands about giving: what I gave and received, what I would like to return, introductions. */
package org.wellspring.giving.cli.internal;
