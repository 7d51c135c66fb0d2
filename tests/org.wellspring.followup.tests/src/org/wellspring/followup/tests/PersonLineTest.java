// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.followup.PersonLine;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.SortCard;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.people.People;
import org.wellspring.people.day.TodayRow;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Somebody on a card")
class PersonLineTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "Oleg Petrov, Petrov Audio, oleg@petrov.example, +44 7700 900123#Oleg Petrov#Petrov Audio#oleg@petrov.example#+44 7700 900123#false",
            "Nina Adler · adler@words.example · Guild of translators#Nina Adler#Guild of translators#adler@words.example##false",
            "Nina Adler (adler@words.example)#Nina Adler##adler@words.example##false",
            "Nina Adler <adler@words.example>#Nina Adler##adler@words.example##false",
            "Nina Adler adler@words.example#Nina Adler##adler@words.example##false",
            "Nina Adler – Adler Words – tel. 555-0142 17#Nina Adler#Adler Words##555-0142 17#false",
            "Nina Adler | mobile: +44 (0)7700 900123 | e-mail: adler@words.example#Nina Adler##adler@words.example#+44 7700 900123#false",
            "Nina Adler; met at the fair; adler@words.example#Nina Adler##adler@words.example##true",
            "Nina Adler - knows everybody at the harbour#Nina Adler####true",
            "Nina Adler, Adler Words#Nina Adler####true",
            "Jean-Luc O’Brien-Smith / Studio Nord / jl@nord.example#Jean-Luc O’Brien-Smith#Studio Nord#jl@nord.example##false",
            "adler@words.example###adler@words.example##false",
            "Call 3 people before 12.12.2026#Call 3 people before 12.12.2026####false"})
    @DisplayName("is read with the details and not as a long name")
    void reads(String text, String name, String organization, String email, String phone, boolean rest) {
        assertThat(PersonLine.of(text)).isEqualTo(new PersonLine(or(name), or(organization), list(email), list(phone), rest));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }

    @Test
    @DisplayName("is read whatever stands between the pieces, in any order behind the name")
    void anyOrder() {
        long seed = Seed.next();
        System.getLogger(PersonLineTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        String[] between = {", ", " · ", "; ", " | ", "\n", " – ", " — ", " - ", " • ", "\t"};
        for (int i = 0; i < 300; i++) {
            List<String> pieces = new ArrayList<>(List.of("Harbor Works", "mei@harbor.example", "+44 7700 900" + (100 + random.nextInt(900))));
            Collections.shuffle(pieces, random);
            StringBuilder text = new StringBuilder("Mei Tanaka");
            pieces.forEach(piece -> text.append(between[random.nextInt(between.length)]).append(piece));
            PersonLine line = PersonLine.of(text.toString());
            assertThat(line.name()).as("seed %s: %s", seed, text).isEqualTo("Mei Tanaka");
            assertThat(line.organization()).as("seed %s: %s", seed, text).isEqualTo("Harbor Works");
            assertThat(line.emails()).as("seed %s: %s", seed, text).containsExactly("mei@harbor.example");
            assertThat(line.phones()).as("seed %s: %s", seed, text).hasSize(1);
            assertThat(line.rest()).as("seed %s: %s", seed, text).isFalse();
        }
    }

    @Test
    @DisplayName("becomes a person with all that, met that day: new, and to be written to in time")
    void becomesNew() {
        Space space = temp.space();
        UUID card = new NewCard("Oleg Petrov, Petrov Audio, oleg@petrov.example, +44 7700 900123", null).run(space).result();
        UUID oleg = SortCard.intoPerson(card, "Oleg Petrov").run(space).result();
        Person person = space.find(oleg, Person.class).orElseThrow();
        assertThat(person.getEmails()).extracting(EmailAddress::getAddress).containsExactly("oleg@petrov.example");
        assertThat(person.getPhones()).extracting(PhoneNumber::getNumber).containsExactly("+44 7700 900123");
        assertThat(person.getRoles()).extracting(role -> role.getOrganization().getName()).containsExactly("Petrov Audio");
        assertThat(person.getMetOn()).isEqualTo(TODAY);
        assertThat(new People(space).timeline(oleg, 0, 9)).isEmpty();
        assertThat(World.today(space).newPeople().of()).isEqualTo(1);
        assertThat(World.LIST.of(space, TODAY.plusDays(30), 9).rows()).extracting(TodayRow::name).containsExactly("Oleg Petrov");
    }
}
