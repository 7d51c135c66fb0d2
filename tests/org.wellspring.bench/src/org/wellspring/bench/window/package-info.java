// SPDX-License-Identifier: EPL-2.0
/** What looks on from inside a window that is being measured. */
package org.wellspring.bench.window;
