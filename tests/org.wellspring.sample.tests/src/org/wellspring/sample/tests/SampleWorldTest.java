// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.model.Event;
import org.wellspring.model.FollowUp;
import org.wellspring.model.Goal;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Promise;
import org.wellspring.model.base.Entity;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.sample.internal.SampleBook;
import org.wellspring.sample.internal.Script;
import org.wellspring.sample.internal.Telling;
import org.wellspring.sample.internal.portrait.Portrait;

@DisplayName("The sample world")
class SampleWorldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final SampleBook book = told(TODAY);

    private static SampleBook told(LocalDate today) {
        return new Telling(today, ZONE).tell(Script.ofTheWorld());
    }

    private static List<Entity> everything(SampleBook book) {
        List<Entity> all = new ArrayList<>();
        for (Entity top : book.inOrder()) {
            all.add(top);
            top.eAllContents().forEachRemaining(o -> all.add((Entity) o));
        }
        return all;
    }

    private <T> List<T> all(Class<T> type) {
        return everything(book).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    @DisplayName("has about sixty people and four to six hundred touches over three years")
    void size() {
        assertThat(book.people().stream().filter(person -> person.getStatus() != PersonStatus.DECEASED))
                .as("the welcome page, the commands and docs/cli.md say sixty-four").hasSize(64);
        assertThat(all(Interaction.class)).hasSizeBetween(400, 650);
        assertThat(all(Interaction.class).get(0).getAt()).isBefore(at(TODAY.minusDays(1000)));
    }

    @Test
    @DisplayName("gives everything an id of its own")
    void ids() {
        List<UUID> ids = everything(book).stream().map(Entity::getId).toList();
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    @DisplayName("gives everybody a story: how we met, and at least one thing that happened or that they look for")
    void stories() {
        Set<EObject> mentioned = new HashSet<>();
        book.inOrder().stream().filter(o -> !(o instanceof Person))
                .forEach(o -> EcoreUtil.CrossReferencer.find(List.of(o)).keySet().forEach(mentioned::add));
        for (Person person : book.people()) {
            boolean family = person.getKinds().contains("family");
            assertThat(person.getMetOn() != null || family).as(person.getName() + " has a beginning").isTrue();
            boolean known = mentioned.contains(person) || !person.getNeeds().isEmpty()
                    || !person.getWantedIntroductions().isEmpty() || person.getOrigin().getNote() != null;
            assertThat(known).as(person.getName() + " has a story").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-01", "2028-02-29", "2026-11-23", "2026-11-28"})
    @DisplayName("lies in the past, but for what is planned, due or promised")
    void past(String day) {
        LocalDate today = LocalDate.parse(day);
        for (Entity object : everything(told(today))) {
            if (object instanceof Event || object instanceof Goal) {
                continue;
            }
            for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
                Object value = object.eGet(feature);
                if (value instanceof LocalDate date && !feature.getName().equals("due")) {
                    assertThat(date).as(object + "." + feature.getName()).isBeforeOrEqualTo(today);
                } else if (value instanceof Instant instant) {
                    assertThat(instant).as(object + "." + feature.getName()).isBefore(at(today));
                }
            }
        }
    }

    @Test
    @DisplayName("tells nothing about people before we met them")
    void beginnings() {
        for (Interaction touch : all(Interaction.class)) {
            LocalDate day = touch.getAt().atZone(ZONE).toLocalDate();
            touch.getParticipants().stream().filter(p -> p.getMetOn() != null)
                    .forEach(p -> assertThat(day).as(p.getName() + ": " + touch.getSummary())
                            .isAfterOrEqualTo(p.getMetOn()));
        }
    }

    @Test
    @DisplayName("is the same whenever it is told on the same day, and moves with the day")
    void deterministic() {
        assertThat(described(told(TODAY))).isEqualTo(described(book));
        SampleBook later = told(TODAY.plusDays(7));
        assertThat(later.people().get(0).getMetOn()).isEqualTo(book.people().get(0).getMetOn().plusDays(7));
    }

    private static List<String> described(SampleBook book) {
        return everything(book).stream().map(o -> o.eClass().getName() + " " + o.getId() + " " + values(o)).toList();
    }

    private static String values(Entity object) {
        StringBuilder text = new StringBuilder();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (value instanceof byte[] bytes) {
                text.append(Arrays.hashCode(bytes));
            } else if (!(feature instanceof EReference)) {
                text.append(value).append(';');
            }
        }
        return text.toString();
    }

    @Test
    @DisplayName("refers to nothing outside of itself")
    void closed() {
        Set<Entity> inside = new HashSet<>(everything(book));
        inside.forEach(o -> o.eCrossReferences().forEach(target -> assertThat(inside).contains((Entity) target)));
    }

    @Test
    @DisplayName("shows rhythms in every stage")
    void rhythms() {
        Stream<RhythmStage> stages = book.people().stream().filter(p -> p.getRhythm() != null)
                .map(p -> RhythmStage.of(p.getRhythm(), p.getRhythm().getIdealDays()));
        assertThat(stages).contains(RhythmStage.DRAFT, RhythmStage.PROPOSED, RhythmStage.AGREED, RhythmStage.PAUSED,
                RhythmStage.ENDED);
    }

    @Test
    @DisplayName("has somebody who died, somebody who left, and names in several scripts")
    void variety() {
        assertThat(book.people()).extracting(Person::getStatus).contains(PersonStatus.DECEASED, PersonStatus.LEFT);
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        book.people().forEach(p -> p.getName().codePoints().filter(Character::isLetter)
                .forEach(c -> scripts.add(Character.UnicodeScript.of(c))));
        assertThat(scripts).contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.HAN,
                Character.UnicodeScript.ARABIC, Character.UnicodeScript.HANGUL, Character.UnicodeScript.CYRILLIC,
                Character.UnicodeScript.GREEK);
        assertThat(book.people()).extracting(Person::getTimeZone).filteredOn(z -> z != null)
                .allSatisfy(z -> assertThat(ZoneId.of(z)).isNotNull());
    }

    @Test
    @DisplayName("leaves two promises, two follow-ups and two cards for today")
    void today() {
        assertThat(all(Promise.class)).filteredOn(p -> p.getClosedOn() == null && !p.getDue().isAfter(TODAY)).hasSize(2);
        assertThat(all(FollowUp.class)).filteredOn(f -> f.getClosedOn() == null && !f.getDue().isAfter(TODAY)).hasSize(2);
        assertThat(all(org.wellspring.model.Card.class)).hasSize(2);
    }

    @Test
    @DisplayName("uses every class of the private book that the program shows")
    void classes() {
        Set<String> used = new HashSet<>();
        everything(book).forEach(o -> used.add(o.eClass().getName()));
        List<String> unused = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof org.eclipse.emf.ecore.EClass).map(c -> c.getName()).filter(n -> !used.contains(n))
                .toList();
        assertThat(unused).containsExactlyInAnyOrder("SourceRecord", "Imported", "NotDuplicates", "Snooze", "EventLeftOut", "EventCalendar", "Setting",
                "ImportRun", "ImportFailure");
    }

    @Test
    @DisplayName("has photos that open and are small")
    void photos() throws IOException {
        List<Person> shown = book.people().stream().filter(p -> p.getPhoto() != null).toList();
        assertThat(shown).hasSizeGreaterThan(15);
        for (Person person : shown) {
            byte[] png = person.getPhoto().getContent();
            assertThat(png.length).as(person.getName()).isLessThan(8_000);
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(Portrait.SIDE);
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
