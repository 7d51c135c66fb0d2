// SPDX-License-Identifier: EPL-2.0
/** Asks guards. */
package org.wellspring.core.internal.guard;
