// SPDX-License-Identifier: EPL-2.0
/** From the start of the process to the window and its loop. */
package org.wellspring.app.internal.start;
