// SPDX-License-Identifier: EPL-2.0
/** The commands {@code plugin …}. */
package org.wellspring.update.cli.internal;
