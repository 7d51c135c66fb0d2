// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.NameParts;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A name and its parts are one (M15)")
class RenamingTest {
    private static final EAttribute NAME = ModelPackage.Literals.PERSON__NAME;
    private static final EAttribute GIVEN = ModelPackage.Literals.PERSON__GIVEN_NAME;
    private static final EAttribute FAMILY = ModelPackage.Literals.PERSON__FAMILY_NAME;

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private Person person(String name, String given, String family) {
        UUID id = new CreatePerson(name).set(GIVEN, given).set(FAMILY, family).run(space).result();
        return space.find(id, Person.class).orElseThrow();
    }

    private Person renamed(Person person, String name) {
        new EditEntity(person.getId()).set(NAME, name).run(space);
        return person;
    }

    private static void assertName(Person person, String name, String given, String family) {
        assertThat(person.getName()).isEqualTo(name);
        assertThat(Stream.of(person.getGivenName(), person.getFamilyName()).map(part -> part == null ? "" : part))
                .containsExactly(given == null ? "" : given, family == null ? "" : family);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Ana Ruiz | Ana | Ruiz",
            "Ana María Ruiz | Ana | Ruiz",
            "Anne-Sophie van den Berg | Anne-Sophie | van den Berg",
            "Jürgen von Thun | Jürgen | von Thun",
            "Ana de la Cruz | Ana | de la Cruz",
            "Ludwig Van Der Meer | Ludwig | Van Der Meer",
            "Ursula Le Guin | Ursula | Le Guin",
            "José Ortega y Gasset | José | Ortega y Gasset",
            "Pat O'Brien | Pat | O'Brien",
            "Nguyễn Thị Minh | Minh | Nguyễn",
            "Ruiz, Ana | Ana | Ruiz",
            "van den Berg, Anne-Sophie | Anne-Sophie | van den Berg",
            "Dr. Martin Fischer Jr. | Martin | Fischer",
            "Grace Bell, PhD | Grace | Bell",
            "王小明 | 小明 | 王",
            "欧阳娜 | 娜 | 欧阳",
            "山田 太郎 | 太郎 | 山田",
            "김민준 | 민준 | 김",
            "ジョン・スミス | ジョン | スミス",
            "Cher | Cher | -",
            "Jón Þórsson | Jón | Þórsson"})
    @DisplayName("a new name is taken apart as its bearer would")
    void takesApart(String name, String given, String family) {
        UUID id = new CreatePerson(name).run(space).result();
        assertName(space.find(id, Person.class).orElseThrow(), name, given, family);
    }

    @Test
    @DisplayName("a new family name goes with the whole name, and the list sorts by it")
    void renamingCarriesTheFamilyName() {
        Person ana = person("Ana Ruiz", "Ana", "Ruiz");
        person("Bo Hale", "Bo", "Hale");
        assertName(renamed(ana, "Ana Garcia"), "Ana Garcia", "Ana", "Garcia");
        assertThat(new People(space).list(PeopleQuery.all())).extracting(PersonRow::name)
                .containsExactly("Ana Garcia", "Bo Hale");
        space.history().undo();
        assertName(ana, "Ana Ruiz", "Ana", "Ruiz");
    }

    @Test
    @DisplayName("a key to sort by that was made of the old name goes, one that says something else stays")
    void sortKeys() {
        Person ana = person("Ana Ruiz", "Ana", "Ruiz");
        new EditEntity(ana.getId()).set(ModelPackage.Literals.PERSON__SORT_AS, "Ruiz, Ana").run(space);
        renamed(ana, "Ana Garcia");
        assertThat(ana.getSortAs()).isNull();
        new EditEntity(ana.getId()).set(ModelPackage.Literals.PERSON__SORT_AS, "Aaa").run(space);
        renamed(ana, "Ana Lopez");
        assertThat(ana.getSortAs()).isEqualTo("Aaa");
    }

    @Test
    @DisplayName("what is known of the old name helps to take the new one apart")
    void knownParts() {
        assertName(renamed(person("Gabriel García Márquez", "Gabriel", "García Márquez"), "Gabriel José García Márquez"),
                "Gabriel José García Márquez", "Gabriel", "García Márquez");
        assertName(renamed(person("Mary Ann Lee", "Mary Ann", "Lee"), "Mary Ann Novak Lee"), "Mary Ann Novak Lee",
                "Mary Ann", "Lee");
        assertName(renamed(person("Mary Ann Lee", "Mary Ann", "Lee"), "Mary Ann Silva Costa"), "Mary Ann Silva Costa",
                "Mary Ann", "Silva Costa");
        assertName(renamed(person("Nagy Éva", "Éva", "Nagy"), "Nagy Évike"), "Nagy Évike", "Évike", "Nagy");
        assertName(renamed(person("Nagy Éva", "Éva", "Nagy"), "Kiss Éva"), "Kiss Éva", "Éva", "Kiss");
    }

    @Test
    @DisplayName("a name entered the wrong way round is put right with its parts")
    void swapped() {
        Person stefan = person("Müller Stefan", "Müller", "Stefan");
        assertName(renamed(stefan, "Stefan Müller"), "Stefan Müller", "Stefan", "Müller");
        Person jan = person("Kowalski Jan", "Jan", "Kowalski");
        assertName(renamed(jan, "Jan Kowalski"), "Jan Kowalski", "Jan", "Kowalski");
    }

    @Test
    @DisplayName("a new part changes the whole name")
    void partsCarryTheName() {
        Person ana = person("Ana Ruiz", "Ana", "Ruiz");
        new EditEntity(ana.getId()).set(FAMILY, "Garcia").run(space);
        assertName(ana, "Ana Garcia", "Ana", "Garcia");
        new EditEntity(ana.getId()).set(GIVEN, "Anna").run(space);
        assertName(ana, "Anna Garcia", "Anna", "Garcia");
        Person cher = person("Cher", "Cher", "");
        new EditEntity(cher.getId()).set(FAMILY, "Ito").run(space);
        assertName(cher, "Cher Ito", "Cher", "Ito");
        Person wang = person("王小明", "小明", "王");
        new EditEntity(wang.getId()).set(FAMILY, "李").run(space);
        assertName(wang, "李小明", "小明", "李");
    }

    @Test
    @DisplayName("name and parts told together are each as told, and a title stays through a new name")
    void toldTogether() {
        Person ana = person("Ana Ruiz", "Ana", "Ruiz");
        new EditEntity(ana.getId()).set(NAME, "Ana Ruiz Soto").set(GIVEN, "Ana").set(FAMILY, "Ruiz Soto").run(space);
        assertName(ana, "Ana Ruiz Soto", "Ana", "Ruiz Soto");
        new EditEntity(ana.getId()).set(ModelPackage.Literals.PERSON__PREFIX, "Dr.").run(space);
        assertName(ana, "Ana Ruiz Soto", "Ana", "Ruiz Soto");
        renamed(ana, "Ana Soto");
        assertThat(ana.getPrefix()).isEqualTo("Dr.");
    }

    @Test
    @DisplayName("setting the same name again changes nothing, and a name of several lines is refused")
    void sameAndWrong() {
        Person ana = person("Ana Ruiz", "Ana", "Ruiz");
        assertThat(new EditEntity(ana.getId()).set(NAME, "Ana Ruiz").run(space).operations()).isZero();
        assertThatThrownBy(() -> renamed(ana, "Ana\nRuiz")).isInstanceOf(SpaceException.class);
        assertName(ana, "Ana Ruiz", "Ana", "Ruiz");
    }

    @Test
    @DisplayName("whatever names are given one after the other, the parts always make up the whole")
    void randomNames() {
        long seed = Seed.next();
        System.getLogger(RenamingTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        List<String> given = List.of("Ana", "Jean-Luc", "Søren", "Zoë", "María José", "Li", "Håkan");
        List<String> family = List.of("Ruiz", "van den Berg", "de la Cruz", "O’Brien", "Żółkiewski", "Smith-Jones", "McKay");
        Person person = person("Ana Ruiz", "Ana", "Ruiz");
        for (int i = 0; i < 300; i++) {
            String g = given.get(random.nextInt(given.size()));
            String f = family.get(random.nextInt(family.size()));
            switch (random.nextInt(3)) {
                case 0 -> renamed(person, g + " " + f);
                case 1 -> new EditEntity(person.getId()).set(GIVEN, g).run(space);
                default -> new EditEntity(person.getId()).set(FAMILY, f).run(space);
            }
            String additional = person.getAdditionalNames() == null ? "" : person.getAdditionalNames();
            assertThat(new NameParts("", person.getGivenName(), additional, person.getFamilyName(), "").written())
                    .as("seed %d, step %d", seed, i).isEqualTo(person.getName());
        }
    }
}
