// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.PhoneNumbers;
import org.wellspring.testkit.Seed;

@DisplayName("Two spellings of one thing are one")
class SpellingTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {"O’Brien|O'Brien", "O`Brien|OʼBrien", "O'Brien|OBrien", "Anne‑Marie Roux|Anne-Marie Roux",
            "Anne-Marie|anne marie", "Jørn Łuk|Jorn Luk", "Strauß|STRAUSS", "J. R. Hale|J R Hale", "Ruiz,  Ana|Ruiz Ana",
            "İnci|inci", "Андрей|Андреи", "Ｋｅｎ|Ken"})
    @DisplayName("among names")
    void names(String one, String other) {
        assertThat(Names.key(one)).isEqualTo(Names.key(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', value = {"राम|रमा", "がく|かく", "Ana|Anna", "Jo Hale|Joe Hale", "王小明|王小红"})
    @DisplayName("but names of other people stay other names")
    void otherNames(String one, String other) {
        assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {"o'brien|O’Brien", "o’brien|O'Brien", "o'b|Oʼbrien", "anne-m|Anne‐Marie"})
    @DisplayName("when somebody is looked for")
    void found(String typed, String name) {
        assertThat(Names.folded(name)).contains(Names.folded(typed));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', value = {"Dr. Ana Ruiz|Ruiz, Ana", "Herr Jonas Weber|Jonas Weber", "Ana Ruiz, PhD|ana ruiz"})
    @DisplayName("among whole names in any order, with or without what is said before them")
    void wholeNames(String one, String other) {
        assertThat(Names.whole(one)).isEqualTo(Names.whole(other));
    }

    @Test
    @DisplayName("one word or initials are no whole name, a name written together is")
    void wholeOrNot() {
        assertThat(List.of("Ana Ruiz", "王小明", "Dr. Ana Ruiz", "Иван Петров")).allMatch(Names::isWhole);
        assertThat(List.of("Ana", "A. Ruiz", "A. B.", "Dr. Ruiz", "", "王", "Иван")).noneMatch(Names::isWhole);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', value = {"J. Weber|Jonas Weber|true", "Weber|Jonas Weber|true", "Jan Weber|Jonas Weber|false",
            "Maria Silva|Maria Silva Santos|true", "J. W.|Jonas Weber|false", "Jo Smith Jr.|Jo Smith Sr.|false"})
    @DisplayName("and names that may be one contradict each other in no word")
    void compatible(String one, String other, boolean may) {
        assertThat(Names.compatible(one, other)).isEqualTo(may);
        assertThat(Names.compatible(other, one)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {"Arbol, S.A. de C.V.|Arbol", "Arbol SA de CV|ARBOL, S.A. de C.V.", "Smith, Hale & Co., Inc.|Smith Hale and Co Inc",
            "Smith & Hale|Smith und Hale", "Lumen|Lumen Inc.", "Lumen, Inc|Lumen Incorporated", "Müller GmbH|Muller Gmbh",
            "Roth GmbH & Co. KG|Roth GmbH & Co KG", "The Paper Co.|Paper Company", "株式会社光|光", "ООО Ромашка|Ромашка",
            "A/S Fjord|A/S  Fjord", "O’Hara’s Ltd.|O'Hara's Limited", "Dom Sp. z o.o.|Dom Sp z oo", "3M|3 M"})
    @DisplayName("among organizations, whatever the punctuation and with the legal form or without")
    void organizations(String one, String other) {
        assertThat(OrganizationNames.same(one, other)).isTrue();
        assertThat(OrganizationNames.same(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', value = {"Arbol Ltd|Arbol GmbH", "Lumen|Lumen Lighting", "AG|KG", "Co|Inc", "Smith Hale|Smith",
            "Roth|Rothe", "Nordlys Bank|Nordlys"})
    @DisplayName("but other organizations stay others")
    void otherOrganizations(String one, String other) {
        assertThat(OrganizationNames.same(one, other)).isFalse();
    }

    @ParameterizedTest(name = "{0} among {1} is {3}")
    @CsvSource(delimiter = '|', value = {"Acme|Acme Inc.||Acme Inc.", "Acme|Acme Inc., Acme AG||none", "Acme|Acme Inc.|ag|none",
            "ACME|Acme Inc., Acme AG, Acme||Acme",
            "Acme Inc|Acme||Acme", "Acme AG|Acme Inc., Acme||none", "Acme AG|Acme Inc.||none", "Acme Incorporated|Acme, Acme GmbH, Acme Inc.||Acme Inc."})
    @DisplayName("and a name means one of several organizations only where it can mean no other (M13)")
    void meant(String name, String known, String elsewhere, String is) {
        assertThat(OrganizationNames.meant(OrganizationNames.parts(name), List.of(known.split(", ")), one -> OrganizationNames.parts(one).form(),
                elsewhere == null ? Set.of() : Set.of(elsewhere)).orElse("none")).isEqualTo(is);
    }

    @Test
    @DisplayName("among addresses")
    void addresses() {
        assertThat(List.of(" Ana@Ruiz.Example ", "mailto:ana@ruiz.example?subject=Hi", "Ana Ruiz <ana@ruiz.example>"))
                .allMatch(address -> EmailAddresses.key(address).equals("ana@ruiz.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@x.example", "Office@x.example", "kontakt-berlin@x.example", "familie.silva@x.example",
            "casa@silva.example", "silva@x.example", "thesilvas@x.example", "no-reply@x.example", "büro@x.example",
            "info+shop@x.example", "sales2@x.example", "Team.Nord@x.example", "famsilva@x.example"})
    @DisplayName("and a mailbox of a desk or a household is known as one")
    void shared(String address) {
        assertThat(EmailAddresses.isShared(address, "Silva")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@silva.example", "ana.silva@x.example", "asilva@x.example", "blue.whale77@x.example", "as@x.example"})
    @DisplayName("while somebody's own is not")
    void own(String address) {
        assertThat(EmailAddresses.isShared(address, "Silva")).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {"+49 161 5551514|0049 161 5551514", "+49 (0)161 5551514|+49 161 5551514",
            "+52 1 55 5555 0142|+52 55 5555 0142", "+44 7700 900110|011 44 7700 900110", "+1 (202) 555-0143|+1.202.555.0143",
            "٠٠٤٩١٦١٥٥٥١٥١٤|+49 161 5551514"})
    @DisplayName("among numbers, without a region too")
    void numbers(String one, String other) {
        for (String region : List.of("ZZ", "DE", "US")) {
            PhoneNumbers numbers = new PhoneNumbers(region);
            assertThat(numbers.key(one)).as(region).isEqualTo(numbers.key(other)).startsWith("+");
        }
    }

    @Test
    @DisplayName("and two extensions of one switchboard are two numbers")
    void extensions() {
        PhoneNumbers numbers = new PhoneNumbers("US");
        assertThat(numbers.key("+1 202 555 0143 ext. 12")).isNotEqualTo(numbers.key("+1 202 555 0143 ext. 13"));
    }

    @Test
    @DisplayName("random text is folded the same twice, and never fails")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        PhoneNumbers numbers = new PhoneNumbers("");
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 0x2_0000).filter(c -> c < 0xd800 || c > 0xdfff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThat(Names.key(Names.key(text))).isEqualTo(Names.key(text));
            assertThat(OrganizationNames.same(text, text)).isTrue();
            assertThat(EmailAddresses.key(EmailAddresses.key(text))).isNotNull();
            assertThat(numbers.key(text)).isNotNull();
        }
    }
}
