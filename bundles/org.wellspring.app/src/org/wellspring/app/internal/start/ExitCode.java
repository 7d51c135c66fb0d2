// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.start;

/** What the process answers when the window has closed, put into the context by whoever ends it early. */
public record ExitCode(int value) {
}
