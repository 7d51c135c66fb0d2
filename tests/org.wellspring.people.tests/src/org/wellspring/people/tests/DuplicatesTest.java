// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.Duplicates;
import org.wellspring.people.Duplicates.Candidate;
import org.wellspring.people.Duplicates.Reason;
import org.wellspring.people.PeopleSettings;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.MarkNotDuplicates;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Suggested duplicates (M13)")
class DuplicatesTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    private UUID add(String name, String organization, String email, String phone) {
        Space space = temp.space();
        CreatePerson create = new CreatePerson(name);
        if (organization != null) {
            create.role("", organization);
        }
        if (email != null) {
            create.email(email);
        }
        if (phone != null) {
            create.phone(phone);
        }
        return create.run(space).result();
    }

    private List<Candidate> candidates() {
        return new Duplicates(temp.space()).candidates(100);
    }

    @ParameterizedTest(name = "{0} and {4}: {8}")
    @CsvSource({"John Smith,,a@b.example,,Johnny S,,A@B.example,,SAME_EMAIL",
            "John Smith,,,+44 20 7946 0001,John Smith,Acme,,+442079460001,SAME_PHONE",
            "Inês Carvalho,Porto Norte,,,Ines CARVALHO,porto norte,,,SAME_NAME_AND_ORGANIZATION",
            "Smith John,Acme,,,John Smith,Acme,,,SAME_NAME_AND_ORGANIZATION",
            "Jon Smith,,jon@acme.example,,John Smith,,jsmith@acme.example,,SIMILAR_NAME_AND_DOMAIN",
            "J. Smith,Acme,,,John Smith,Acme,,,SIMILAR_NAME_AND_ORGANIZATION",
            "Ana Ruiz,Acme,,,Ana Maria Ruiz,Acme,,,SIMILAR_NAME_AND_ORGANIZATION",
            "Ana Ruiz,Acme,,,Ana Ruiz,,,,SAME_NAME", "Jean-Luc Moreau,Acme,,,Jean Luc Moreau,,,,SAME_NAME",
            "Lena Lena Krause,Acme,,,Lena Krause,Acme,,,SIMILAR_NAME_AND_ORGANIZATION"})
    @DisplayName("name the pair and the reason")
    void finds(String name, String organization, String email, String phone, String otherName, String otherOrganization,
            String otherEmail, String otherPhone, Reason reason) {
        UUID one = add(name, organization, email, phone);
        UUID other = add(otherName, otherOrganization, otherEmail, otherPhone);
        assertThat(new Duplicates(temp.space()).of(one)).isEqualTo(candidates());
        assertThat(new Duplicates(temp.space()).of(other)).isEqualTo(candidates());
        assertThat(candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.reasons()).contains(reason);
            assertThat(candidate.why()).isNotBlank();
            assertThat(candidate.confidence()).isBetween(0.5, 1.0);
        });
    }

    @ParameterizedTest(name = "{0}, {1} and {3}, {4}")
    @CsvSource({"Ana,Acme,,Ana,,", "Ana Ruiz,Acme,,Bob Ruiz,Acme,",
            "Jon Smith,,jon@gmail.com,John Smith,,john@gmail.com", "Ana Ruiz,Acme,,Ana Lindqvist,Acme,"})
    @DisplayName("leave two people alone who only look alike")
    void leavesAlone(String name, String organization, String email, String otherName, String otherOrganization, String otherEmail) {
        add(name, organization, email, null);
        add(otherName, otherOrganization, otherEmail, null);
        assertThat(candidates()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Lena Lena Krause", "Ali Ali Khan", "Krause, Lena-Lena", "Ana Ruiz Ruiz", "Duran Duran"})
    @DisplayName("are never somebody and herself, whatever is said twice in a name")
    void oneIsNoPair(String name) {
        UUID one = add(name, name, "ana@" + name.replaceAll("\\W+", "").toLowerCase(Locale.ROOT) + ".example", "+351 21 000 0012");
        assertThat(candidates()).isEmpty();
        assertThat(new Duplicates(temp.space()).of(one)).isEmpty();
    }

    @Test
    @DisplayName("may be one who changed places: the same name at two organizations is asked about last")
    void movedOn() {
        UUID here = add("Ana Ruiz", "Acme", null, null);
        add("Ana Ruiz", "Globex", null, null);
        add("Jon Smith", null, null, null);
        add("Smith, Jon", "Acme", null, null);
        assertThat(candidates()).extracting(Candidate::reasons).containsExactly(List.of(Reason.SAME_NAME), List.of(Reason.SAME_NAME_ELSEWHERE));
        assertThat(new Duplicates(temp.space()).of(here)).hasSize(1);
    }

    @Test
    @DisplayName("say so in words, the strongest reason first, and keep the one with the longer history")
    void says() {
        UUID young = add("John Smith", "Acme", "john@acme.example", null);
        UUID old = add("John Smith", "Acme", "john@acme.example", null);
        log(temp.space(), InteractionKind.CALL, TODAY, Direction.BOTH, old);
        Candidate candidate = candidates().getFirst();
        assertThat(candidate.keep().id()).isEqualTo(old);
        assertThat(candidate.other().id()).isEqualTo(young);
        assertThat(candidate.why()).isEqualTo("same e-mail address; same name at the same organization; "
                + "similar name and e-mail addresses that end alike");
        assertThat(candidate.confidence()).isGreaterThan(0.99);
        assertThat(new Duplicates(temp.space()).of(young)).hasSize(1);
    }

    @Test
    @DisplayName("respect that the user said these are two people, until that is undone")
    void respectsTheUser() {
        UUID one = add("John Smith", "Acme", null, null);
        UUID other = add("John Smith", "Acme", null, null);
        new MarkNotDuplicates(other, one).run(temp.space());
        assertThat(candidates()).isEmpty();
        temp.space().history().undo();
        assertThat(candidates()).hasSize(1);
    }

    @Test
    @DisplayName("don't take a couple's address for one person with confidence, nor an office's number for a pair at all")
    void sharedAddresses() {
        add("Ana Ruiz", null, "family@ruiz.example", null);
        add("Carlos Gomez", null, "family@ruiz.example", null);
        assertThat(candidates().getFirst().confidence()).isLessThanOrEqualTo(0.5);
        for (int i = 0; i < 6; i++) {
            add("Clerk " + (char) ('A' + i) + "son", null, null, "+351 210 000 000");
        }
        assertThat(candidates()).hasSize(1);
    }

    @Test
    @DisplayName("are the same on a person's page, which looks at few people, as in the list of all")
    void sameOnThePage() {
        // As many people as share names, organizations and addresses in every way there is.
        String[] given = {"Ana", "Anna", "Jon", "John", "J."};
        String[] family = {"Ruiz", "Ruis", "Smith", "Smith-Okafor"};
        String[] organizations = {null, "Acme", "Globex"};
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            String first = given[random.nextInt(given.length)];
            String last = family[random.nextInt(family.length)];
            add(random.nextBoolean() ? first + " " + last : last + ", " + first, organizations[random.nextInt(3)],
                    random.nextInt(3) == 0 ? first + random.nextInt(9) + "@acme.example" : null,
                    random.nextInt(4) == 0 ? "+351 21 000 00" + (10 + random.nextInt(30)) : null);
        }
        List<Candidate> all = new Duplicates(temp.space()).candidates(Integer.MAX_VALUE);
        assertThat(all).as("seed " + seed).hasSizeGreaterThan(20);
        for (UUID person : temp.space().all(ModelPackage.eINSTANCE.getPerson())) {
            assertThat(new Duplicates(temp.space()).of(person)).as("seed " + seed).containsExactlyElementsOf(all.stream()
                    .filter(pair -> pair.keep().id().equals(person) || pair.other().id().equals(person)).toList());
        }
    }

    @Test
    @DisplayName("read numbers without a country code by the country set")
    void phoneRegion() {
        new Settings(temp.space()).set(PeopleSettings.PHONE_REGION, "pt");
        add("Ana Ruiz", null, null, "912 345 678");
        add("A. Other", null, null, "+351 912345678");
        assertThat(candidates()).hasSize(1);
        new Settings(temp.space()).set(PeopleSettings.PHONE_REGION, "DE");
        assertThat(candidates()).isEmpty();
    }

    @Test
    @DisplayName("find one number written with + and with 00, without knowing the country")
    void prefixes() {
        add("Dina Roth", null, null, "+49 161 5551514");
        add("D. Roth", null, null, "0049 161 5551514");
        assertThat(candidates()).singleElement().satisfies(pair -> {
            assertThat(pair.reasons()).contains(Duplicates.Reason.SAME_PHONE);
            assertThat(pair.why()).contains("same phone number");
        });
    }

    @Test
    @DisplayName("take every apostrophe for the same, and say of a desk's address that it seems shared")
    void apostrophesAndDesks() {
        add("Pat O’Brien", "Quay Press", null, null);
        add("Pat O'Brien", "Quay Press", null, null);
        assertThat(candidates()).singleElement().satisfies(pair -> assertThat(pair.reasons()).containsExactly(Duplicates.Reason.SAME_NAME_AND_ORGANIZATION));
        add("Vera Monk", null, "info@harbor.example", null);
        add("Dora Reed", null, "INFO@harbor.example", null);
        assertThat(candidates()).anySatisfy(pair -> {
            assertThat(pair.reasons()).containsExactly(Duplicates.Reason.SHARED_EMAIL);
            assertThat(pair.why()).isEqualTo("same e-mail address, which seems to be shared");
            assertThat(pair.confidence()).isLessThan(0.5);
        });
        for (int i = 0; i < 5; i++) {
            add("Clerk " + (char) ('A' + i) + "son", null, "info@harbor.example", null);
        }
        add("V. Monk", null, "info@harbor.example", null);
        assertThat(candidates()).as("of many who share it only those alike").filteredOn(pair -> pair.reasons().contains(Duplicates.Reason.SHARED_EMAIL))
                .singleElement().satisfies(pair -> assertThat(List.of(pair.keep().name(), pair.other().name())).contains("V. Monk", "Vera Monk"));
    }
}
