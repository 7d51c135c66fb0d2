// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of the program. */
final class Running implements AutoCloseable {
    private static final long PATIENCE_S = 120;
    private final String what;
    private final Process process;
    private final CompletableFuture<String> out;
    private final CompletableFuture<String> err;

    Running(ProcessBuilder builder, String what) throws IOException {
        this.what = what;
        process = builder.start();
        out = read(process.getInputStream());
        err = read(process.getErrorStream());
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** Types something; it goes there at once. */
    void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Whether it still runs. */
    boolean alive() {
        return process.isAlive();
    }

    /** Waits until something is so while it runs. */
    void until(Callable<Boolean> reached) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!reached.call()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("“" + what + "” does not come to that" + (process.isAlive() ? "" : ": " + ended()));
            }
            Thread.sleep(20);
        }
    }

    /** Sends it a signal, such as INT. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
    }

    /** Ends its input, waits for its end. */
    Said end() throws IOException, InterruptedException {
        if (process.isAlive()) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                // It was quicker.
                return ended();
            }
        }
        return ended();
    }

    /** Waits for its end, and lets it wait for input as long as it likes. */
    Said ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("“" + what + "” does not end.");
        }
        return new Said(process.exitValue(), out.join(), err.join());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
