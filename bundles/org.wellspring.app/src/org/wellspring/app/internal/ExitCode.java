// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

/** What the process answers when the window has closed, put into the context by whoever ends it early. */
record ExitCode(int value) {
}
