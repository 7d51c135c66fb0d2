// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.ui.testkit.Window;

@DisplayName("Notices of the desktop, on a bus of their own (F14)")
class DesktopNoticesTest {
    private Window window;
    private PrivateBus bus;

    @BeforeEach
    void start() throws IOException {
        Optional<PrivateBus> started = PrivateBus.start();
        assumeTrue(started.isPresent(), "no dbus-daemon is installed");
        bus = started.get();
        window = new Window();
    }

    @AfterEach
    void stop() {
        if (bus != null) {
            window.close();
            bus.close();
        }
    }

    @Test
    @DisplayName("are shown with their words, escaped, and a click runs what was given with it, on the UI thread (F14)")
    void shown_F14() {
        bus.desktop();
        DesktopNotices notices = DesktopNotices.at(bus.address()).orElseThrow();
        List<Thread> clicked = new ArrayList<>();
        CompletableFuture<Boolean> taken = CompletableFuture
                .supplyAsync(() -> notices.say("Zoë & Bo", "Call <soon> & «kindly»", "Show", () -> clicked.add(Thread.currentThread())));
        window.until("the desktop took it", taken::isDone);
        assertThat(taken.join()).isTrue();
        assertThat(bus.said()).singleElement().asString().contains("'Wellspring'", "'Zoë & Bo'", "'Call &lt;soon&gt; &amp; «kindly»'", "['default', 'Show']");
        bus.click();
        window.until("the click arrived", () -> !clicked.isEmpty());
        assertThat(clicked).containsExactly(Thread.currentThread());
        bus.click();
        notices.deafen();
        notices.close();
    }

    @Test
    @DisplayName("that are said while the book closes are still said, and a click on one runs nothing any more (F14)")
    void deaf_F14() {
        bus.desktop();
        DesktopNotices notices = DesktopNotices.at(bus.address()).orElseThrow();
        List<Thread> clicked = new ArrayList<>();
        notices.deafen();
        CompletableFuture<Boolean> taken = CompletableFuture
                .supplyAsync(() -> notices.say("Bo", "Call", "Show", () -> clicked.add(Thread.currentThread())));
        window.until("the desktop took it", taken::isDone);
        assertThat(taken.join()).isTrue();
        bus.click();
        notices.close();
        assertThat(clicked).isEmpty();
    }

    @Test
    @DisplayName("are taken by nobody where no desktop is on the bus, or no bus is there (F14)")
    void nobody_F14() {
        DesktopNotices notices = DesktopNotices.at(bus.address()).orElseThrow();
        CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(() -> notices.say("a", "b", "c", () -> {}));
        window.until("nobody took it", taken::isDone);
        assertThat(taken.join()).isFalse();
        notices.deafen();
        notices.close();
        assertThat(DesktopNotices.at("unix:path=/nowhere/bus")).isEmpty();
    }

    @Test
    @DisplayName("when the book was open last is remembered beside it")
    void lastSeen_F14(@TempDir Path folder) {
        LastSeen seen = new LastSeen(folder);
        assertThat(seen.moment()).isEmpty();
        Instant moment = Instant.parse("2026-11-22T10:00:00Z");
        seen.now(moment);
        assertThat(new LastSeen(folder).moment()).contains(moment);
    }
}
