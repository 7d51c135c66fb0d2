// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.share.Exchange;
import org.wellspring.share.SyncReport;
import org.wellspring.share.tests.World.Machine;

@DisplayName("Two open windows of a group")
class ExchangeTest {
    private static final int PATIENCE_SECONDS = 20;
    @RegisterExtension
    final World world = new World();
    private final BlockingQueue<SyncReport> ana = new LinkedBlockingQueue<>();
    private final BlockingQueue<SyncReport> bo = new LinkedBlockingQueue<>();

    private static SyncReport awaited(BlockingQueue<SyncReport> reports, Predicate<SyncReport> wanted) throws InterruptedException {
        for (SyncReport report = reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); report != null; report = reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            if (wanted.test(report)) {
                return report;
            }
        }
        throw new AssertionError("No such exchange within " + PATIENCE_SECONDS + " s");
    }

    @Test
    @DisplayName("show each other what is done by themselves, and say who has seen it")
    void live() throws InterruptedException {
        Machine first = world.founder("Ana Ruiz");
        Machine second = world.joined("Bo Lind", first);
        try (Exchange one = Exchange.of(first.group(), ana::add); Exchange two = Exchange.of(second.group(), bo::add)) {
            awaited(ana, report -> true);
            awaited(bo, report -> true);
            first.commit("Call the printer");

            assertThat(awaited(ana, report -> report.sent() == 1).waiting()).isZero();
            awaited(bo, report -> report.received() > 0);
            assertThat(second.commitments()).containsExactly("Call the printer");
            second.commit("Read two chapters");
            SyncReport seen = awaited(ana, report -> report.received() > 0);
            assertThat(seen.seenBy()).isEqualTo(1);
            assertThat(seen.lastSent()).isPresent();
            assertThat(first.commitments()).containsExactly("Call the printer", "Read two chapters");
        }
    }

    @Test
    @DisplayName("What somebody reads is confirmed within a minute, else within an hour; and where nothing new was said, never")
    void read() {
        Machine first = world.founder("Ana Ruiz");
        Machine second = world.joined("Bo Lind", first);
        first.commit("Call the printer");
        first.group().sync();
        second.group().sync();
        world.tick(Duration.ofMinutes(2));
        second.group().sync();
        assertThat(first.group().sync().seenBy()).isZero();
        second.group().seen();
        second.group().sync();
        assertThat(first.group().sync().seenBy()).isEqualTo(1);
        Set<Path> there = files();
        for (int minute = 0; minute < 200; minute++) {
            world.tick(Duration.ofMinutes(1));
            first.group().seen();
            second.group().seen();
            first.group().sync();
            second.group().sync();
        }
        assertThat(files()).as("at rest nothing is written").isEqualTo(there);
    }

    private Set<Path> files() {
        try (Stream<Path> all = Files.walk(world.folder())) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("say that the place is away, and go on when it is back")
    void away() throws InterruptedException, IOException {
        Machine first = world.founder("Ana Ruiz");
        Path aside = world.place().resolve("unplugged");
        try (Exchange one = Exchange.of(first.group(), ana::add)) {
            awaited(ana, report -> report.host() == SyncReport.Host.REACHABLE);
            Files.move(world.folder(), aside);
            first.commit("On the train");
            assertThat(awaited(ana, report -> report.host() == SyncReport.Host.UNREACHABLE).waiting()).isEqualTo(1);
            Files.move(aside, world.folder());
            assertThat(awaited(ana, report -> report.host() == SyncReport.Host.REACHABLE).waiting()).isZero();
        }
    }
}
