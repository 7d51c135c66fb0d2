// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.Optional;

/**
 * Asked before something that reaches farther than it looks: undo takes it back, so it is asked seldom.
 *
 * @param text what it would do, one or two sentences
 * @param yes what the button says that does it
 * @param other something else that can be done instead
 * @param no what the button says that leaves it
 * @param action does it; on the UI thread
 */
public record Confirmation(String text, String yes, Optional<Other> other, String no, Runnable action) {
    /** Another way to do it. */
    public record Other(String label, Runnable action) {}

    /** With two answers. */
    public Confirmation(String text, String yes, String no, Runnable action) {
        this(text, yes, Optional.empty(), no, action);
    }

    /** The same with a third answer. */
    public Confirmation or(String label, Runnable instead) {
        return new Confirmation(text, yes, Optional.of(new Other(label, instead)), no, action);
    }
}
