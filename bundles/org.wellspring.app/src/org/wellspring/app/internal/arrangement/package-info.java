// SPDX-License-Identifier: EPL-2.0
/** What is where in the window, and remembering it. */
package org.wellspring.app.internal.arrangement;
