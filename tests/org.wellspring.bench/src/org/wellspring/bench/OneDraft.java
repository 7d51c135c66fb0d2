// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;
import org.wellspring.core.spi.Guard;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.InteractionBuilder;
import org.wellspring.testkit.PersonBuilder;

/**
 * What guards say of one draft, as the sheet asks while it is written (T, G3, F7): ours, and as many of plug-ins as make forty more, each of which looks at
 * the words, at the person or at what was last between the two. The person is one with whom there was a word each week for ten years.
 */
final class OneDraft implements Measurement {
    private static final int RULES = 40;
    private static final int TIMES = 200;
    private static final int WARM_UP = 300;
    private static final int WEEKS = 520;
    private static final int LOOKED_AT = 20;
    private static final String NAME = "Decima Vandersloot";
    private static final List<InteractionKind> KINDS = List.of(InteractionKind.EMAIL, InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.MESSAGE);
    private static final String WORDS = """
            Dear Decima,

            the stairs of the library are up, and people stop to look at them. You asked how the oak was joined: the drawings are with this letter, and
            the carpenter says that you may use them.

            Could you have a look at the second page before Thursday? If it does not fit this week, the week after is as good.

            In spring we open the workshop for a day. It would be lovely to see you there; I owe you a coffee since the fair.

            Warmly
            """;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples asked = new Samples();
        Samples reading = new Samples();
        BundleContext bundles = FrameworkUtil.getBundle(OneDraft.class).getBundleContext();
        Warnings warnings = bundles.getService(bundles.getServiceReference(Warnings.class));
        List<ServiceRegistration<Guard>> rules = new ArrayList<>();
        World world = World.of(setup);
        try (Space space = world.open(setup); PlainSqlite plain = PlainSqlite.reading(World.file(world.book()))) {
            UUID decima = known(space);
            for (int i = 0; i < RULES; i++) {
                rules.add(bundles.registerService(Guard.class, rule(i), null));
            }
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                // The sheet makes a fresh one each time.
                Samples.Work ask = () -> warnings.of(draft(decima), space);
                Samples.Work rows = () -> plain.rows("""
                        SELECT o.id, o.at, o.data FROM link l JOIN object o ON o.n = l.source WHERE l.target = (SELECT n FROM person WHERE name = ?)
                        ORDER BY l.at DESC""", NAME);
                if (i < WARM_UP) {
                    ask.run();
                    rows.run();
                } else {
                    asked.time(ask);
                    reading.time(rows);
                }
            }
        } finally {
            rules.forEach(ServiceRegistration::unregister);
        }
        return List.of(Figure.atMost("guards of one draft, 40 rules besides ours, ten years", asked.median(), Figure.Unit.MILLISECONDS, 15),
                Figure.ratio("guards of one draft, 40 rules besides ours, ten years", asked.median(), Figure.Unit.MILLISECONDS,
                        "reading those ten years in SQL", reading.median(), Double.NaN),
                Figure.plain("guards of one draft, one in twenty slower", asked.p95(), Figure.Unit.MILLISECONDS));
    }

    private static LogInteraction draft(UUID person) {
        return new LogInteraction(InteractionKind.EMAIL, List.of(person)).summary("The stairs").text("The stairs\n\n" + WORDS).direction(Direction.OUT)
                .ask(true);
    }

    private static Guard rule(int number) {
        String word = "surely" + number;
        return switch (number % 4) {
            case 0 -> about(number, (touch, space) -> new People(space).find(touch.people().getFirst()).filter(person -> person.name().isBlank()).isPresent());
            case 1 -> about(number, (touch, space) -> new People(space).timeline(touch.people().getFirst(), 0, LOOKED_AT).isEmpty());
            default -> about(number, (touch, space) -> touch.text().contains(word));
        };
    }

    private static Guard about(int number, BiPredicate<LogInteraction, Space> fault) {
        return new Guard() {
            @Override
            public List<Warning> warnings(Command<?> command, Space space) {
                return command instanceof LogInteraction touch && fault.test(touch, space) ? List.of(new Warning("bench." + number, "Is that so?", "Figures"))
                        : List.of();
            }
        };
    }

    /** Told once; the world keeps her. */
    private static UUID known(Space space) {
        List<UUID> before = new People(space).named(NAME).stream().map(row -> row.id()).toList();
        if (!before.isEmpty()) {
            return before.getFirst();
        }
        Instant now = space.clock().instant();
        return space.backgroundReturning("A word a week", tx -> {
            Person decima = PersonBuilder.aPerson(NAME).email("decima@vandersloot.example").kinds("networking").needs("a timber engineer").in(tx);
            for (int week = 0; week < WEEKS; week++) {
                InteractionBuilder.anInteraction(KINDS.get(week % KINDS.size()), "Week " + week).with(decima).at(now.minus(Duration.ofDays(7L * week + 1)))
                        .direction(week % 3 == 0 ? Direction.IN : Direction.OUT).note("About the stairs, and the workshop in spring").in(tx);
            }
            return decima.getId();
        }).result();
    }
}
