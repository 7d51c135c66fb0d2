// SPDX-License-Identifier: EPL-2.0
/** The commands about goals. */
package org.wellspring.goals.cli.internal;
