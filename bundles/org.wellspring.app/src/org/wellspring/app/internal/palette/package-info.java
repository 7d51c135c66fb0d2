// SPDX-License-Identifier: EPL-2.0
/** The palette, and the commands and groups in it. */
package org.wellspring.app.internal.palette;
