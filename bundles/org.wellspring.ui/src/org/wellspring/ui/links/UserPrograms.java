// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;

/** Hands an address to the program that the user's desktop keeps for its kind. May take seconds: not for the UI thread. */
final class UserPrograms {
    /** Some openers stay as long as the program they start. */
    private static final int PATIENCE_SECONDS = 8;

    private final List<List<String>> openers;

    /** What this desktop offers. */
    UserPrograms() {
        this(SWT.getPlatform().equals("gtk") ? List.of(List.of("xdg-open"), List.of("gio", "open")) : List.of());
    }

    /** These commands, in the order they are tried; none means the desktop's own way. */
    UserPrograms(List<List<String>> openers) {
        this.openers = openers;
    }

    /** Whether a program took the address. */
    boolean open(Link link) throws InterruptedException {
        return open(link.address());
    }

    /** Whether a program took a file of ours. */
    boolean open(Path file) throws InterruptedException {
        return open(file.toAbsolutePath().toString());
    }

    private boolean open(String address) throws InterruptedException {
        if (openers.isEmpty()) {
            return Program.launch(address);
        }
        for (List<String> opener : openers) {
            if (ran(opener, address)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ran(List<String> opener, String address) throws InterruptedException {
        List<String> command = new java.util.ArrayList<>(opener);
        command.add(address);
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
