// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.WorkText;
import org.wellspring.testkit.TempSpace;

@DisplayName("What somebody does and where, in one line (M11)")
class WorkTextTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void fill() {
        space = temp.space();
        World.person(space, "Owen Jones", "Partner", "Jones, Jones & Co");
        World.organization(space, "Acme, Brick and Tile, Ltd");
    }

    private List<WorkText> read(String text) {
        return WorkText.readings(space, text);
    }

    @Test
    @DisplayName("ends with an organization of the book, commas and all, where there is one")
    void known() {
        assertThat(read("Founder, Jones, Jones & Co")).containsExactly(new WorkText("Founder", "Jones, Jones & Co"));
        assertThat(read("Head of Sales, Marketing, jones, jones and co")).containsExactly(new WorkText("Head of Sales, Marketing", "jones, jones and co"));
        assertThat(read("Jones, Jones & Co")).containsExactly(WorkText.at("Jones, Jones & Co"));
        assertThat(read("Clerk, Acme, Brick and Tile")).containsExactly(new WorkText("Clerk", "Acme, Brick and Tile"));
    }

    @Test
    @DisplayName("may be meant in more than one way where no end of it is in the book")
    void unknown() {
        assertThat(read("Architect, Harbor Studio")).containsExactly(new WorkText("Architect", "Harbor Studio"));
        assertThat(read("Founder, Brook, Brook & Sons")).containsExactly(new WorkText("Founder", "Brook, Brook & Sons"),
                new WorkText("Founder, Brook", "Brook & Sons"));
        assertThat(read("Architect")).containsExactly(new WorkText("", "Architect"));
    }

    @Test
    @DisplayName("has no comma before a legal form that would part a name, and is an organization where it ends in one")
    void forms() {
        assertThat(read("Head of Sales, Acme, Inc.")).containsExactly(new WorkText("Head of Sales", "Acme, Inc."));
        assertThat(read("Brook, S.A. de C.V.")).containsExactly(WorkText.at("Brook, S.A. de C.V."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Designer at Kumo Studio", "Designer @ Kumo Studio", "Designer @Kumo Studio", "Designer bei Kumo Studio",
            "Designer chez Kumo Studio", "Designer en Kumo Studio", "Designer em Kumo Studio", "Designer presso Kumo Studio", "Designer bij Kumo Studio",
            "Designer (Kumo Studio)", "Designer（Kumo Studio）", "Designer – Kumo Studio", "Designer - Kumo Studio", "Designer — Kumo Studio",
            "Designer | Kumo Studio", "Designer · Kumo Studio", "Designer, Kumo Studio", "Designer at kumo studio", "Designer bei der Kumo Studio",
            "Designer AT Kumo Studio", "  Designer  at  Kumo Studio ", "Designer at the Kumo Studio", "Designer at Kumo Studio Ltd"})
    @DisplayName("says role and organization as people write them; one of the book wins, and none is made of the whole")
    void ways(String text) {
        World.organization(space, "Kumo Studio");
        assertThat(read(text)).singleElement().satisfies(work -> {
            assertThat(work.title()).isEqualTo("Designer");
            assertThat(Organizations.named(space, work.organization())).isPresent();
            assertThat(work.open()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Designer at Nordlicht", "Designer @ Nordlicht", "Designer bei Nordlicht", "Designer chez Nordlicht", "Designer bei der Nordlicht",
            "Designer presso Nordlicht", "Designer at the Nordlicht", "Designer (Nordlicht GmbH)", "Designer – Nordlicht GmbH", "Designer en Nordlicht GmbH"})
    @DisplayName("parts a new organization from the role where a word or a legal form says so")
    void fresh(String text) {
        assertThat(read(text)).singleElement().satisfies(work -> {
            assertThat(work.title()).isEqualTo("Designer");
            assertThat(work.organization()).isIn("Nordlicht", "Nordlicht GmbH");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ingeniera en Telecomunicaciones|Telecomunicaciones", "Director (Europe)|Europe", "Vice President - Sales|Sales",
            "Artist at large|large", "Head of Acme, Brick and Tile|Acme, Brick and Tile", "Head of sales, marketing|marketing"})
    @DisplayName("is asked about where the rest may be part of the role; the whole is one of the answers")
    void doubtful(String text, String organization) {
        assertThat(read(text)).extracting(WorkText::organization).contains(organization);
        assertThat(read(text)).hasSizeGreaterThan(1).contains(WorkText.role(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Head of Marketing", "Batman", "Chatbot designer", "Vice-President", "Rédactrice en chef", "Design/Research",
            "Profesora de Historia",
            "Fachanwalt für Erbrecht", "Software developer in test"})
    @DisplayName("is one text where no such word stands between two")
    void whole(String text) {
        assertThat(read(text)).containsExactly(new WorkText("", text));
    }

    @Test
    @DisplayName("may begin with the organization, or with the word that says at")
    void before() {
        assertThat(read("Jones, Jones & Co – Partner")).contains(new WorkText("Partner", "Jones, Jones & Co")).hasSize(2);
        assertThat(read("Acme, Brick and Tile (Clerk)").getFirst()).isEqualTo(new WorkText("Clerk", "Acme, Brick and Tile"));
        World.organization(space, "Kumo");
        assertThat(read("Designer at Museum of Kumo")).containsExactly(new WorkText("Designer", "Museum of Kumo"));
        assertThat(read("Designer, Head of Design at Kumo")).containsExactly(new WorkText("Designer, Head of Design", "Kumo"));
        assertThat(read("at Nordlicht")).containsExactly(WorkText.at("Nordlicht"));
        assertThat(read("@Nordlicht")).containsExactly(WorkText.at("Nordlicht"));
        assertThat(read("at Jones, Jones & Co")).containsExactly(WorkText.at("Jones, Jones & Co"));
    }

    @Test
    @DisplayName("without anybody to ask is parted only where it is clear")
    void told() {
        World.organization(space, "Kumo Studio");
        assertThat(WorkText.told(space, "Designer at Nordlicht")).contains(new WorkText("Designer", "Nordlicht"));
        assertThat(WorkText.told(space, "Designer – Kumo Studio")).contains(new WorkText("Designer", "Kumo Studio"));
        assertThat(List.of("Head of Sales, Marketing", "Designer", "Director (Europe)", "Artist at large", "Designer – Interiors"))
                .allSatisfy(text -> assertThat(WorkText.told(space, text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Kumo Studios,true", "Kuma Studio,true", "KumoStudio,true", "Kumo,true", "Kumo Studio Tokyo,true", "Kumo Studio Ltd,false", "kumo studio,false",
            "Studio Sora,false", "Kumo Studio 2,false", "Kobo Stadium,false", "Ku,false"})
    @DisplayName("names an organization that is very like one of the book, or is not")
    void alike(String name, boolean alike) {
        World.organization(space, "Kumo Studio");
        assertThat(Organizations.alike(space, name)).isEqualTo(alike ? List.of("Kumo Studio") : List.of());
    }

    @Test
    @DisplayName("loses no letter, however it is meant")
    void letters() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(WorkTextTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of("Jones", "Jones & Co", "Acme", "Inc.", "Founder", "", " ", "Ltd", "Bau GmbH", "株式会社", "’", "a", "Brick and Tile", "Kumo");
        List<String> between = List.of(",", " at ", " @ ", " bei ", " – ", " (", ")", " en ", " of ", ": ", " | ");
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(n == 0 ? "" : between.get(random.nextInt(between.size())));
            }
            String context = "seed " + seed + ": " + text;
            if (!text.toString().isBlank()) {
                assertThat(read(text.toString())).as(context).isNotEmpty().allSatisfy(work -> {
                    assertThat(work.title() + work.organization()).as(context).isNotBlank();
                    assertThat(text.toString()).as(context).contains(work.title()).contains(work.organization());
                    int left = letters(text.toString()) - letters(work.title()) - letters(work.organization());
                    assertThat(left).as(context).isBetween(0, 3);
                });
                assertThat(read(text.toString()).stream().distinct().count()).as(context).isEqualTo(read(text.toString()).size());
            }
        }
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
