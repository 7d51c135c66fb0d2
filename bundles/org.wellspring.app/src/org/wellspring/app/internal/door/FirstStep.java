// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import org.eclipse.e4.core.di.annotations.Execute;

/** What a command does at the welcome, while there is no book yet: the choice that leads to it, by its key and in the palette. UI thread only. */
public final class FirstStep {
    private final Runnable step;

    FirstStep(Runnable step) {
        this.step = step;
    }

    /** Takes it. */
    @Execute
    public void run() {
        step.run();
    }
}
