// SPDX-License-Identifier: EPL-2.0
/** The rules of a rhythm: when it counts (F3, F4) and when it is due next (F5). Plain functions, any thread. */
package org.wellspring.core.rhythm;
