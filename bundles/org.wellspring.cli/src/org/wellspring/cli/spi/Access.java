// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.function.Function;

import org.wellspring.core.Space;

/** How a command gets at its book: it opens it for itself, or it is a guest in the window that has it open. */
public interface Access {
    /** Whether there is a book. */
    boolean exists();

    /** Reads; nothing can be changed. */
    <A> A reading(Function<Space, A> work);

    /** Changes something in a moment; in a window it waits meanwhile, so nothing in here may wait for anything. */
    <A> A changing(Function<Space, A> work);

    /**
     * Changes much, or takes long. Only what a space allows on any thread: background changes, rows, search, undo in the
     * background. Nothing waits for it.
     */
    <A> A working(Function<Space, A> work);

    /** Looks at everything, without letting anybody else write meanwhile where that can be had. */
    <A> A inspecting(Function<Space, A> work);

    /**
     * Works on the book's files, which nobody has open meanwhile.
     *
     * @throws Failure if a window has it open, as long as that is so
     */
    void alone(Runnable work);
}
