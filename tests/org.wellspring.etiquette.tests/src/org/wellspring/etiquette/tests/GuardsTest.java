// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.etiquette.tests.World.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Tx;
import org.wellspring.core.Warning;
import org.wellspring.core.settings.ChangeSetting;
import org.wellspring.etiquette.Consents;
import org.wellspring.etiquette.EtiquetteSettings;
import org.wellspring.etiquette.Outreach;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.etiquette.commands.SetConsent;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Purpose;
import org.wellspring.model.Rhythm;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A word before something is sent")
class GuardsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID ana;

    @BeforeEach
    void somebodyIsThere() {
        space = temp.space();
        ana = World.person(space, "Ana Ruiz");
    }

    private void set(org.wellspring.core.settings.SettingKey<?> key, int value) {
        new ChangeSetting(key, String.valueOf(value)).run(space);
    }

    @Test
    @DisplayName("is said of the fifth time within a fortnight, by whatever ways, post included, and names which it counted (T1, T2)")
    void tooOften() {
        List<UUID> touches = new ArrayList<>();
        for (InteractionKind kind : List.of(InteractionKind.LETTER, InteractionKind.EMAIL, InteractionKind.MESSAGE)) {
            touches.add(World.wrote(space, ana, kind, TODAY.minusDays(13)));
        }
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana))).isEmpty();
        touches.add(World.wrote(space, ana, InteractionKind.COMMENT, TODAY.minusDays(1)));
        assertThat(World.said(space, World.out(InteractionKind.LETTER, ana))).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("T1");
            assertThat(warning.message()).contains("Ana Ruiz", "5 times", "14 days", "4 at most", "a comment yesterday");
            assertThat(warning.about()).containsExactlyInAnyOrderElementsOf(touches);
        });
    }

    @Test
    @DisplayName("is about the days up to that day: an older touch, a later one, what they began, notes and plans don't count; tries do (T1)")
    void whatCounts() {
        set(EtiquetteSettings.TOUCHES, 1);
        World.wrote(space, ana, InteractionKind.EMAIL, TODAY.minusDays(14));
        World.wrote(space, ana, InteractionKind.NOTE, TODAY);
        new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.IN).run(space);
        World.wrote(space, ana, InteractionKind.CALL, TODAY.plusDays(3));
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).on(TODAY.minusDays(10)))).containsExactly("T1");
        World.out(InteractionKind.CALL, ana).attempt(true).run(space);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).containsExactly("T1");
        assertThat(World.rules(space, new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.IN))).isEmpty();
        assertThat(World.rules(space, new LogInteraction(InteractionKind.NOTE, ana))).isEmpty();
        set(EtiquetteSettings.TOUCHES_DAYS, 30);
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana)).getFirst().about()).hasSize(2);
        set(EtiquetteSettings.TOUCHES, 0);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).isEmpty();
    }

    @Test
    @DisplayName("is not said of concerts one meets at, to which everybody comes by themselves, unless one sells there (T1, T2, T4)")
    void events() {
        for (int week = 0; week < 6; week++) {
            World.wrote(space, ana, InteractionKind.EVENT, TODAY.minusDays(week));
        }
        assertThat(World.rules(space, World.out(InteractionKind.EVENT, ana))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana))).isEmpty();
        assertThat(new Outreach(space).byPurpose(TODAY.minusDays(29), TODAY)).isEqualTo(new Outreach.ByPurpose(0, 0, 0));
        UUID bo = World.person(space, "Bo Lund", "friend");
        assertThat(World.rules(space, World.out(InteractionKind.EVENT, bo).pitch(true))).containsExactly("T6");
        World.out(InteractionKind.EVENT, bo).pitch(true).run(space);
        assertThat(new Outreach(space).byPurpose(TODAY.minusDays(29), TODAY)).isEqualTo(new Outreach.ByPurpose(0, 1, 0));
    }

    @Test
    @DisplayName("is not said of what both agreed on: twice a week is no more than a rhythm of three days (T1)")
    void agreed() {
        space.change("A rhythm", tx -> {
            Rhythm rhythm = ModelFactory.eINSTANCE.createRhythm();
            rhythm.setIdealDays(3);
            rhythm.setPurpose("The book");
            rhythm.setBenefitMe("An ear");
            rhythm.setBenefitThem("An ear");
            rhythm.setAgreedBy(AgreedBy.BOTH);
            tx.find(ana, Person.class).orElseThrow().setRhythm(rhythm);
        });
        for (int day = 13; day > 1; day -= 3) {
            World.wrote(space, ana, InteractionKind.CALL, TODAY.minusDays(day));
        }
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana))).isEmpty();
        World.wrote(space, ana, InteractionKind.CALL, TODAY);
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana))).containsExactly("T1");
    }

    @Test
    @DisplayName("counts as a slow reading of all touches does, in random histories (T1)")
    void asCountedSlowly() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<InteractionKind> kinds = InteractionKind.VALUES;
        List<LocalDate> counted = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            InteractionKind kind = kinds.get(random.nextInt(kinds.size()));
            Direction way = Direction.VALUES.get(random.nextInt(3));
            LocalDate day = TODAY.minusDays(random.nextInt(40));
            new LogInteraction(kind, ana).direction(way).on(day).run(space);
            if (kind != InteractionKind.NOTE && kind != InteractionKind.EVENT && way != Direction.IN) {
                counted.add(day);
            }
        }
        for (int i = 0; i < 20; i++) {
            int most = 1 + random.nextInt(20);
            int span = 1 + random.nextInt(30);
            LocalDate day = TODAY.minusDays(random.nextInt(20));
            set(EtiquetteSettings.TOUCHES, most);
            set(EtiquetteSettings.TOUCHES_DAYS, span);
            long before = counted.stream().filter(one -> one.isAfter(day.minusDays(span)) && !one.isAfter(day)).count();
            assertThat(World.rules(space, World.out(InteractionKind.CALL, ana).on(day))).as("seed %d, %d in %d days to %s", seed, most, span, day)
                    .isEqualTo(before >= most ? List.of("T1") : List.of());
        }
    }

    @Test
    @DisplayName("is said where more than a third of what one sends is to sell, and keeping in touch does not thin it out (T4, T7)")
    void pitches() {
        set(EtiquetteSettings.TOUCHES, 0);
        World.wrote(space, ana, InteractionKind.EMAIL, TODAY.minusDays(300));
        UUID first = World.out(InteractionKind.EMAIL, ana).pitch(true).on(TODAY.minusDays(200)).run(space).result().interaction();
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana).pitch(true))).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("T4");
            assertThat(warning.message()).contains("2 of the 3", "Ana Ruiz");
            assertThat(warning.about()).containsExactly(first);
        });
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).purpose(Purpose.PROSPECTING))).containsExactly("T4");
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).isEmpty();
        for (int i = 0; i < 6; i++) {
            World.out(InteractionKind.CALL, ana).purpose(Purpose.KEEPING_IN_TOUCH).on(TODAY.minusDays(100)).run(space);
        }
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).pitch(true))).containsExactly("T4");
        for (int i = 0; i < 6; i++) {
            World.out(InteractionKind.CALL, ana).purpose(Purpose.NETWORKING).on(TODAY.minusDays(100)).run(space);
        }
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).pitch(true))).isEmpty();
        set(EtiquetteSettings.PITCH_PERCENT, 0);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).pitch(true))).containsExactly("T4");
        set(EtiquetteSettings.PITCH_DAYS, 2);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).pitch(true))).isEmpty();
    }

    @Test
    @DisplayName("is said before one sells to a friend; a template for it is refused, a friend who is a client may be asked (T6)")
    void friends() {
        UUID bo = World.person(space, "Bo Lund", "friend");
        UUID cy = World.person(space, "Cy Young", "friend", "client");
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, bo).purpose(Purpose.PROSPECTING))).containsExactly("T6");
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, bo).pitch(true))).containsExactly("T6");
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, bo))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, cy).purpose(Purpose.PROSPECTING))).isEmpty();
        assertThat(OutreachPurposes.isRefused(Purpose.PROSPECTING, List.of("friend", "family"))).isTrue();
        assertThat(OutreachPurposes.isRefused(Purpose.PROSPECTING, List.of("friend", "client"))).isFalse();
        assertThat(OutreachPurposes.isRefused(Purpose.PROSPECTING, List.of())).isFalse();
        assertThat(OutreachPurposes.isRefused(Purpose.NETWORKING, List.of("friend"))).isFalse();
    }

    @Test
    @DisplayName("is said of a friend and of family however their kind was spelled in the file they came from (T6)")
    void friendsHoweverSpelled() {
        for (String kind : List.of("Friend", "FAMILY", " friend ", "Family")) {
            UUID one = World.person(space, "Somebody " + kind.strip(), kind);
            assertThat(World.said(space, World.out(InteractionKind.EMAIL, one).pitch(true))).as(kind).singleElement().satisfies(warning -> {
                assertThat(warning.rule()).isEqualTo("T6");
                assertThat(warning.message()).contains("a friend or family");
            });
            assertThat(OutreachPurposes.usual(List.of(kind))).as(kind).isEqualTo(Purpose.KEEPING_IN_TOUCH);
            assertThat(OutreachPurposes.isRefused(Purpose.PROSPECTING, List.of(kind, "friend"))).as(kind).isTrue();
            assertThat(OutreachPurposes.isRefused(Purpose.PROSPECTING, List.of(kind, "Client"))).as(kind).isFalse();
        }
        assertThat(OutreachPurposes.usual(List.of("Prospect"))).isEqualTo(Purpose.PROSPECTING);
    }

    @Test
    @DisplayName("goes by a purpose that every outreach carries, said or not; friends are in no figure of networking (T6, T7)")
    void purposes() {
        UUID bo = World.person(space, "Bo Lund", "friend");
        UUID cy = World.person(space, "Cy Young", "prospect");
        World.wrote(space, ana, InteractionKind.CALL, TODAY);
        World.wrote(space, bo, InteractionKind.CALL, TODAY);
        World.wrote(space, cy, InteractionKind.CALL, TODAY);
        World.out(InteractionKind.LETTER, ana, bo).run(space);
        World.out(InteractionKind.EMAIL, ana).pitch(true).run(space);
        World.out(InteractionKind.EMAIL, bo).purpose(Purpose.NETWORKING).run(space);
        new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.IN).run(space);
        World.wrote(space, ana, InteractionKind.CALL, TODAY.minusDays(40));
        assertThat(new Outreach(space).byPurpose(TODAY.minusDays(29), TODAY)).isEqualTo(new Outreach.ByPurpose(3, 2, 2));
    }

    @Test
    @DisplayName("is said of one mail to several of whom some never agreed; to one alone, or after they did, none (T5)")
    void consent() {
        UUID bo = World.person(space, "Bo Lund");
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.MEETING, ana, bo))).isEmpty();
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana, bo))).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("T5");
            assertThat(warning.message()).contains("Ana Ruiz, Bo Lund have never agreed");
            assertThat(warning.about()).containsExactly(ana, bo);
        });
        SetConsent.given(new Consents(space).of(ana).getFirst().id(), "Asked for the letter at the fair").run(space);
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana, bo)).getFirst().message()).startsWith("Bo Lund has never agreed");
        SetConsent.given(new Consents(space).of(bo).getFirst().id(), "Signed up").on(TODAY.minusDays(3)).run(space);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana, bo))).isEmpty();
        assertThat(new Consents(space).of(bo).getFirst().on()).contains(TODAY.minusDays(3));
        SetConsent.withdrawn(new Consents(space).of(bo).getFirst().id()).run(space);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana, bo))).containsExactly("T5");
        space.history().undo();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana, bo))).isEmpty();
    }

    @Test
    @DisplayName("is said for the address the mail goes to: a yes for another one is none (T5)")
    void consentOfAnAddress() {
        UUID bo = World.person(space, "Bo Lund");
        SetConsent.given(new Consents(space).of(ana).getFirst().id(), "Signed up").run(space);
        SetConsent.given(new Consents(space).of(bo).getFirst().id(), "Signed up").run(space);
        UUID work = new AddEmail(ana, "ana@work.example", "work").run(space).result();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana, bo))).as("the first is written to").isEmpty();
        new EditEntity(work).set(ModelPackage.Literals.EMAIL_ADDRESS__PREFERRED, true).run(space);
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana, bo))).singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("Ana Ruiz (for ana@work.example) has never agreed"));
        SetConsent.given(work, "Asked at work").run(space);
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana, bo))).isEmpty();
    }

    @Test
    @DisplayName("is said of one thing shared with many by mail, each by itself, in one step (T5, G8)")
    void sharing() {
        UUID bo = World.person(space, "Bo Lund");
        Command<Void> many = new Command<>() {
            @Override
            public String label() {
                return "Share with many";
            }

            @Override
            public List<Command<?>> joined() {
                return List.of(World.out(InteractionKind.EMAIL, ana), World.out(InteractionKind.EMAIL, bo));
            }

            @Override
            protected Void perform(Space in, Tx tx) {
                return null;
            }
        };
        assertThat(World.rules(space, many)).containsExactly("T5");
    }

    @Test
    @DisplayName("is said of words that play on guilt, and of no others; the words are not kept (T13)")
    void guilt() {
        LogInteraction draft = World.out(InteractionKind.EMAIL, ana).summary("Asked again")
                .text("Hello Ana,\nafter all I did for you, is a reply too much to ask?\nBest");
        assertThat(World.said(space, draft)).extracting(Warning::rule).containsOnly("T13");
        assertThat(World.said(space, draft).getFirst().message()).contains("“");
        draft.run(space);
        assertThat(space.search().find("reply", Set.of(), 9)).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana).text("Hello Ana, I owe you an apology. Our new price list is out."))).isEmpty();
    }

    @Test
    @DisplayName("is about the book alone: in a group nobody is asked (T1, T3)")
    void onlyTheBook() {
        Space group = temp.another(SpaceKind.GROUP);
        assertThat(World.rules(group, World.out(InteractionKind.EMAIL, ana, UUID.randomUUID()))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, UUID.randomUUID()))).isEmpty();
    }

    @Test
    @DisplayName("reads no more of ten years of history than the span it counts (T1, T4)")
    void tenYears() {
        new AddOptOut(ana).way("phone").run(space);
        QueryPlans plans = new QueryPlans();
        Space watched = plans.watch(space);
        World.said(watched, World.out(InteractionKind.EMAIL, ana, World.person(space, "Bo Lund")).pitch(true).text("You owe me."));
        assertThat(plans.plans()).isNotEmpty();
        assertThat(plans.wholeReads("'$.key'")).as("but for the few settings there are").isEmpty();
    }
}
