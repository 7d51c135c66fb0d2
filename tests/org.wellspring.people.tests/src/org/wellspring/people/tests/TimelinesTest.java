// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.Timelines;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;
import org.wellspring.testkit.TempSpace;

@DisplayName("A timeline, from all who bring entries,")
class TimelinesTest {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private final BundleContext context = FrameworkUtil.getBundle(TimelinesTest.class).getBundleContext();
    private final Timelines timelines = context.getService(context.getServiceReference(Timelines.class));
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor", "", "");
        bo = person(space, "Bo Hale", "", "");
        new LogInteraction(InteractionKind.CALL, rosa).on(TODAY.minusDays(2)).along((in, tx, touch) -> {
            Promise promise = org.wellspring.model.ModelFactory.eINSTANCE.createPromise();
            promise.setPerson(touch.getParticipants().getFirst());
            promise.setWhat("where to find oak");
            promise.setDue(touch.getDay());
            promise.setState(PromiseState.KEPT);
            return List.of(tx.add(promise).getId());
        }).run(space);
        log(space, InteractionKind.EMAIL, TODAY.minusDays(1), Direction.OUT, rosa, bo);
        log(space, InteractionKind.MEETING, TODAY.plusDays(3), Direction.BOTH, rosa);
    }

    @AfterEach
    void leave() {
        registered.forEach(ServiceRegistration::unregister);
    }

    private void bring(int ranking, TimelineEntries entries) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, ranking);
        registered.add(context.registerService(TimelineEntries.class, entries, properties));
    }

    private static TimelineEntries of(EClass type, java.util.function.Function<Happening, TimelineEntry> entry) {
        return new TimelineEntries() {
            @Override
            public List<EClass> types() {
                return List.of(type);
            }

            @Override
            public TimelineEntry entry(Happening happening) {
                return entry.apply(happening);
            }
        };
    }

    private List<String> labels() {
        return timelines.of(space, rosa, 0, 99).stream().map(TimelineEntry::label).toList();
    }

    @Test
    @DisplayName("is what we ourselves say where nobody else says anything, in pages too; a plan says that it is one")
    void own() {
        assertThat(labels()).containsExactly("Planned: Meeting", "E-mail", "Call", "Promise");
        assertThat(timelines.of(space, rosa, 0, 99)).isEqualTo(new People(space).timeline(rosa, 0, 99));
        assertThat(IntStream.range(0, 5).mapToObj(i -> timelines.of(space, rosa, i, 1)).flatMap(List::stream).toList())
                .isEqualTo(timelines.of(space, rosa, 0, 99));
        assertThat(timelines.of(space, rosa, 0, 99)).extracting(TimelineEntry::planned).containsExactly(true, false, false, false);
        assertThat(timelines.of(space, UUID.randomUUID(), 0, 99)).isEmpty();
    }

    @Test
    @DisplayName("is said by the one of the highest ranking where two say something of a class, who is told what is stored")
    void ranked() {
        bring(-5, of(MODEL.getInteraction(), touch -> touch.entry("never asked", "")));
        bring(5, of(MODEL.getInteraction(), touch -> touch.entry(touch.text(MODEL.getInteraction_Kind()).orElseThrow()
                + " with " + touch.names(MODEL.getInteraction_Participants()) + (touch.isAhead() ? " ahead" : ""), touch.title())));
        assertThat(labels()).containsExactly("meeting with [] ahead", "email with [Bo Hale]", "call with []", "Promise");
        registered.removeLast().unregister();
        assertThat(labels()).containsExactly("Planned: Meeting", "E-mail", "Call", "Promise");
    }

    @Test
    @DisplayName("has the title of what somebody fails to say, on its day, and all the rest")
    void failing() {
        bring(5, of(MODEL.getPromise(), promise -> {
            throw new IllegalStateException("no words");
        }));
        bring(6, new TimelineEntries() {
            @Override
            public List<EClass> types() {
                throw new NoClassDefFoundError("org/example/Gone");
            }

            @Override
            public TimelineEntry entry(Happening happening) {
                throw new AssertionError();
            }
        });
        assertThat(labels()).containsExactly("Planned: Meeting", "E-mail", "Call", "where to find oak");
        assertThat(timelines.of(space, rosa, 3, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.day()).contains(TODAY.minusDays(2));
            assertThat(entry.isDeletable()).isTrue();
            assertThat(entry.words()).contains(MODEL.getPromise_What());
        });
    }

    @Test
    @DisplayName("has things of a class that nobody of us brings, once somebody does, each person's of their own part")
    void others() {
        bring(0, of(MODEL.getNeed(), need -> need.entry("never: it is a part of the person", "")));
        bring(0, of(MODEL.getOffer(), offer -> offer.entry("Offer", offer.title()).open(true)));
        UUID offer = space.changeReturning("Offer", tx -> {
            var made = org.wellspring.model.ModelFactory.eINSTANCE.createOffer();
            made.setWhat("A seat in the workshop");
            made.setOn(TODAY);
            made.setPerson(tx.find(rosa, org.wellspring.model.Person.class).orElseThrow());
            return tx.add(made).getId();
        }).result();
        assertThat(labels()).containsExactly("Planned: Meeting", "Offer", "E-mail", "Call", "Promise");
        assertThat(timelines.of(space, rosa, 1, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(offer);
            assertThat(entry.text()).isEqualTo("A seat in the workshop");
            assertThat(entry.day()).contains(TODAY);
            assertThat(entry.open()).isTrue();
            assertThat(entry.date()).contains(MODEL.getOffer_On());
        });
        assertThat(new People(space).timeline(rosa, 0, 99)).extracting(TimelineEntry::label).doesNotContain("Offer");
    }

    @Test
    @DisplayName("is edited by the features that the model gives the roles, of what happens and of nothing else")
    void features() {
        assertThat(List.of(MODEL.getFavour(), MODEL.getPromise(), MODEL.getLead(), MODEL.getRecommendation(), MODEL.getEvent(), MODEL.getFollowUp(),
                MODEL.getCard(), MODEL.getOffer())).allSatisfy(type -> assertThat(TimelineEntry.words(type)).as(type.getName()).isPresent());
        assertThat(List.of(MODEL.getFavour(), MODEL.getPromise(), MODEL.getIntroduction(), MODEL.getLead(), MODEL.getRecommendation(), MODEL.getFollowUp(),
                MODEL.getOffer())).allSatisfy(type -> assertThat(TimelineEntry.date(type)).as(type.getName()).isPresent());
        assertThat(List.of(MODEL.getPerson(), MODEL.getOrganization(), MODEL.getGoal(), MODEL.getInteraction(), MODEL.getNeed()))
                .allSatisfy(type -> assertThat(TimelineEntry.words(type)).as(type.getName()).isEmpty());
        assertThat(List.of(MODEL.getPerson(), MODEL.getEvent(), MODEL.getCard(), MODEL.getInteraction(), MODEL.getGoal()))
                .allSatisfy(type -> assertThat(TimelineEntry.date(type)).as(type.getName()).isEmpty());
        assertThat(List.of(MODEL.getPerson(), MODEL.getEvent(), MODEL.getSetting(), MODEL.getRhythm())).noneMatch(TimelineEntry::isDeletable);
    }
}
