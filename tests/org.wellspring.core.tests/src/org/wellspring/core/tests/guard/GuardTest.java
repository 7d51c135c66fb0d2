// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.tests.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;
import org.wellspring.core.internal.guard.AskedGuards;
import org.wellspring.core.spi.Guard;

@DisplayName("Guards, asked before a command runs,")
class GuardTest {
    private static final Guard KIND = (command, space) -> List.of(Warning.of("K", "Be kind to " + command.label()));
    private static final Guard ROSES = (command, space) -> List.of(new Warning("garden.roses", "Mind the roses", "Garden"));

    private static class Walk extends Command<Void> {
        @Override
        public String label() {
            return "walkers";
        }

        @Override
        protected Void perform(Space space, Tx tx) {
            throw new AssertionError("Nobody who is asked runs it");
        }
    }

    private static Warnings guards(Duration longest, Guard... guards) {
        return new AskedGuards(List.of(guards), service(LoggerFactory.class).getLogger(GuardTest.class, Logger.class), longest);
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(GuardTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    @Test
    @DisplayName("are all heard, each with its rule and its source")
    void heard() {
        List<Warning> heard = guards(Duration.ofMinutes(1), KIND, ROSES, (command, space) -> List.of()).of(new Walk(), null);
        assertThat(heard).extracting(Warning::rule).containsExactly("K", "garden.roses");
        assertThat(heard).extracting(Warning::text).containsExactly("Be kind to walkers", "Garden: Mind the roses");
        assertThat(guards(Duration.ofMinutes(1)).of(new Walk(), null)).isEmpty();
    }

    @Test
    @DisplayName("look at the commands that one joins as well, and say a thing once")
    void joined() {
        Command<Void> walks = new Walk() {
            @Override
            public List<Command<?>> joined() {
                return List.of(new Walk(), new Walk());
            }
        };
        int[] asked = new int[1];
        List<Warning> heard = guards(Duration.ofMinutes(1), KIND, (command, space) -> List.of(Warning.of("N", "Number " + asked[0]++))).of(walks, null);
        assertThat(heard).extracting(Warning::message).containsExactly("Be kind to walkers", "Number 0", "Number 1", "Number 2");
        assertThat(guards(Duration.ofMinutes(1), KIND).of(new Walk() {
            @Override
            public List<Command<?>> joined() {
                throw new IllegalStateException("Nobody knows");
            }
        }, null)).extracting(Warning::rule).containsExactly("K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "errs", "overflows", "null", "null inside"})
    @DisplayName("have said nothing where they fail, and keep nobody else from being heard")
    void failing(String how) {
        Guard failing = (command, space) -> switch (how) {
            case "throws" -> throw new IllegalStateException("The gate is locked");
            case "errs" -> throw new NoClassDefFoundError("Gate");
            case "overflows" -> throw new StackOverflowError();
            case "null" -> null;
            default -> Arrays.asList(Warning.of("X", "x"), null);
        };
        assertThat(guards(Duration.ofMinutes(1), KIND, failing, ROSES).of(new Walk(), null)).extracting(Warning::rule)
                .containsExactly("K", "garden.roses");
    }

    @Test
    @DisplayName("are not waited for when they are slow, and not asked again while they are")
    void slow() {
        CountDownLatch never = new CountDownLatch(1);
        int[] asked = new int[1];
        Warnings warnings = guards(Duration.ofSeconds(2), (command, space) -> {
            asked[0]++;
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of(Warning.of("late", "Too late"));
        }, KIND);
        for (int i = 0; i < 3; i++) {
            assertThat(warnings.of(new Walk(), null)).extracting(Warning::rule).containsExactly("K");
        }
        assertThat(asked[0]).isEqualTo(1);
        never.countDown();
    }

    @Test
    @DisplayName("are asked by a service that every face finds")
    void service() {
        assertThat(service(Warnings.class).of(new Walk(), null)).isEmpty();
    }
}
