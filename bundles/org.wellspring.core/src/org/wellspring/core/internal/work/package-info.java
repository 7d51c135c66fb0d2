// SPDX-License-Identifier: EPL-2.0
/** How large work is spread over threads. */
package org.wellspring.core.internal.work;
