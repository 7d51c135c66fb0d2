// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static Clock clock(String moment, String zone) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of(zone));
    }

    @Test
    @DisplayName("the last day on which the book was open is remembered beside it, as the user had it, wherever they are next (F14)")
    void lastSeen_F14(@TempDir Path folder) throws IOException {
        LastSeen seen = new LastSeen(folder);
        Clock berlin = clock("2026-11-22T23:30:00Z", "Europe/Berlin");
        assertThat(seen.day(berlin)).isEmpty();
        seen.now(clock("2026-11-22T04:30:00Z", "America/New_York"));
        assertThat(new LastSeen(folder).day(berlin)).as("it was the evening of the 21st there, so the 22nd was missed").contains(LocalDate.of(2026, 11, 21));
        seen.now(berlin);
        seen.now(clock("2026-11-23T01:00:00Z", "America/New_York"));
        assertThat(seen.day(berlin)).as("west of there it is yesterday again, which is no new day").contains(LocalDate.of(2026, 11, 23));
        seen.now(clock("2036-01-01T10:00:00Z", "UTC"));
        assertThat(seen.day(clock("2026-11-24T10:00:00Z", "UTC"))).as("a clock that went wrong").isNotEqualTo(Optional.of(LocalDate.of(2036, 1, 1)));
        seen.now(clock("2026-11-24T10:00:00Z", "UTC"));
        assertThat(seen.day(clock("2026-11-25T10:00:00Z", "UTC"))).contains(LocalDate.of(2026, 11, 24));
        Files.writeString(folder.resolve("last-open"), "");
        Files.setLastModifiedTime(folder.resolve("last-open"), FileTime.from(Instant.parse("2026-11-20T10:00:00Z")));
        assertThat(seen.day(berlin)).as("of an older version").contains(LocalDate.of(2026, 11, 20));
    }
}
