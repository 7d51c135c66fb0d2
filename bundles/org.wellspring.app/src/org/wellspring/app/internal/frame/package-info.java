// SPDX-License-Identifier: EPL-2.0
/** What stands around every view: rail, top bar, status bar. */
package org.wellspring.app.internal.frame;
