// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

/**
 * Asked before something that reaches farther than it looks: undo takes it back, so it is asked seldom.
 *
 * @param text what it would do, one or two sentences
 * @param yes what the button says that does it
 * @param no what the button says that leaves it
 * @param action does it; on the UI thread
 */
public record Question(String text, String yes, String no, Runnable action) {
}
