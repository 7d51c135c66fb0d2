// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.tests.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayOrder;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;
import org.wellspring.core.spi.DayLanguage;

/** Today is Sunday, 29 November 2026. */
@DisplayName("The reader of days")
class DayReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final DayReader READER = DayReader.of(TODAY, Locale.UK);

    private static String said(DayAnswer answer) {
        return switch (answer) {
            case DayAnswer.Day(LocalDate date) -> date.toString();
            case DayAnswer.Timed timed -> timed.local() + timed.offset().map(Object::toString).orElse("");
            case DayAnswer.Partial(PartialDay parts) -> parts.spelling();
            case DayAnswer.Ambiguous(List<DayAnswer> options) -> String.join(" or ", options.stream().map(DayReaderTest::said).toList());
            case DayAnswer.Unknown(DayAnswer.Reason reason) -> reason.toString();
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1980-03-01,1980-03-01", "19850302,1985-03-02", "31.12.2026,2026-12-31", "1.2.80,1980-02-01", "1. 2. 1980,1980-02-01",
            "31.12.,--12-31", "31.12,--12-31", "--03-02,--03-02", "--0412,--04-12", "1985,1985", "1985-03,1985-03", "1604-04-12,--04-12",
            "16040412,--04-12", "2 March 1985,1985-03-02", "March 2,--03-02", "2nd of March,--03-02", "'March 2, 1985',1985-03-02",
            "March 1985,1985-03", "29 Feb,--02-29", "12/01/2026,2026-01-12", "1/11,--11-01", "13/1/2020,2020-01-13", "1/13/2020,2020-01-13",
            "2026/12/31,2026-12-31", "3-Mar-1980,1980-03-03", "8. Mai 2023,1985", "3-4-1980,1980-04-03",
            "1956-04-12T00:00:00Z,1956-04-12T00:00Z", "19560412T000000Z,1956-04-12T00:00Z", "1956-04-12T23:30:00-11:00,1956-04-12T23:30-11:00",
            "1956-04-12Z,1956-04-12", "2026-03-01 15:30,2026-03-01T15:30", "2026-03-01T15:30:20.5+01,2026-03-01T15:30:20+01:00",
            "2 March 1985 at 3:05 pm,1985-03-02T15:05", "2 March 1985 11am,1985-03-02T11:00", "2 March 1985 at 5 p.m.,1985-03-02T17:00",
            "'2026-03-01, 12am',2026-03-01T00:00", "'Friday, 4 December 2026',2026-12-04", "Fri 4 Dec 2026,2026-12-04"})
    @DisplayName("reads what fields and files hold, whole or in parts")
    void fields(String text, String day) {
        assertThat(said(READER.read(text, Toward.NONE))).isEqualTo(text.startsWith("8. Mai") ? "2023-05-08" : day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"today,2026-11-29", "tomorrow,2026-11-30", "friday,2026-12-04", "on Friday,2026-12-04", "sunday,2026-12-06", "next Tue,2026-12-01",
            "this thursday,2026-12-03", "in 2 weeks,2026-12-13", "in a fortnight,2026-12-13", "+2w,2026-12-13", "-3d,2026-11-26", "+1m,2026-12-29",
            "+1y,2027-11-29", "31.12.,2026-12-31", "1.1.,2027-01-01", "3 Dec,2026-12-03", "3 January,2027-01-03", "end of March,2027-03-31",
            "end of the month,2026-11-30", "end of next month,2026-12-31", "by the end of the week,2026-12-04", "next week,2026-11-30",
            "the day after tomorrow,2026-12-01", "by the 31st,2026-12-31", "in March,2027-03", "next weekend,2026-12-05 or 2026-12-06",
            "friday 15:30,2026-12-04T15:30", "'Friday, 3 December',2026-12-03 or 2026-12-04", "29 February,2028-02-29",
            "Freitag,2026-12-04", "nächsten Dienstag,2026-12-01", "naechsten Dienstag,2026-12-01", "übermorgen,2026-12-01", "in zwei Wochen,2026-12-13",
            "am 3. Dezember,2026-12-03",
            "Ende März,2027-03-31", "Ende des Monats,2026-11-30", "bis 15.12.,2026-12-15", "am 31.,2026-12-31", "Sonntagabend,2026-12-06",
            "vendredi,2026-12-04", "mardi prochain,2026-12-01", "après-demain,2026-12-01", "dans 3 jours,2026-12-02", "1er janvier,2027-01-01",
            "le 3 décembre,2026-12-03", "fin mars,2027-03-31", "la semaine prochaine,2026-11-30",
            "viernes,2026-12-04", "el próximo martes,2026-12-01", "el martes que viene,2026-12-01", "pasado mañana,2026-12-01", "mañana,2026-11-30",
            "manana,2026-11-30", "dentro de dos semanas,2026-12-13", "el 3 de diciembre,2026-12-03", "finales de marzo,2027-03-31", "fin de mes,2026-11-30",
            "8 de mayo de 2027,2027-05-08", "a week tomorrow,2026-12-07", "tomorrow week,2026-12-07", "two weeks tomorrow,2026-12-14",
            "a week today,2026-12-06", "a fortnight today,2026-12-13", "a week on Friday,2026-12-11", "two weeks on Friday,2026-12-18",
            "a fortnight on Tuesday,2026-12-15", "Friday week,2026-12-11", "morgen in einer Woche,2026-12-07", "morgen in acht Tagen,2026-12-07",
            "heute in acht Tagen,2026-12-06", "Freitag in zwei Wochen,2026-12-18", "Freitag in acht Tagen,2026-12-11", "demain en huit,2026-12-07",
            "vendredi en huit,2026-12-11", "hoy en ocho,2026-12-06", "mañana en ocho días,2026-12-07"})
    @DisplayName("reads what lies ahead in four languages")
    void ahead(String text, String day) {
        assertThat(said(READER.read(text, Toward.FUTURE))).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"yesterday,2026-11-28", "friday,2026-11-27", "last Friday,2026-11-27", "Sunday,2026-11-22", "3 days ago,2026-11-26", "two weeks ago,2026-11-15",
            "last week,2026-11-22", "3 Dec,2025-12-03", "29 November,2026-11-29", "31.12.,2025-12-31", "last night,2026-11-28", "the 31st,2026-10-31",
            "gestern,2026-11-28", "vorgestern,2026-11-27", "vor 3 Tagen,2026-11-26", "letzten Freitag,2026-11-27", "am Freitag,2026-11-27",
            "hier,2026-11-28", "avant-hier,2026-11-27", "il y a 3 jours,2026-11-26", "vendredi dernier,2026-11-27", "mercredi,2026-11-25",
            "ayer,2026-11-28", "anteayer,2026-11-27", "hace 3 días,2026-11-26", "el viernes pasado,2026-11-27", "el miércoles,2026-11-25"})
    @DisplayName("reads what lies behind in four languages")
    void behind(String text, String day) {
        String asked = text.equals("the 31st") ? "on the 31st" : text;
        assertThat(said(READER.read(asked, Toward.PAST))).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"31 February,NO_SUCH_DAY", "2026-02-30,NO_SUCH_DAY", "32.1.2026,NO_SUCH_DAY", "99/99/2020,NO_SUCH_DAY", "20261340,NO_SUCH_DAY", "'',EMPTY",
            "' ',EMPTY",
            "soon,NOT_A_DAY", "circa 1800,NOT_A_DAY", "Ana Ruiz,NOT_A_DAY", "12:30,NOT_A_DAY", "+49 30 123,NOT_A_DAY", "Sunday market,NOT_A_DAY", "1,NOT_A_DAY",
            "0x10,NOT_A_DAY",
            "2026-03-01T25:00,NOT_A_DAY"})
    @DisplayName("says why something is no day")
    void none(String text, DayAnswer.Reason reason) {
        assertThat(List.of(Toward.values())).allSatisfy(
                toward -> assertThat(READER.read(text, toward)).isEqualTo(new DayAnswer.Unknown(reason)));
        assertThat(READER.read(null, Toward.NONE)).isEqualTo(new DayAnswer.Unknown(DayAnswer.Reason.EMPTY));
    }

    @Test
    @DisplayName("takes day and month in the order of the user's country, and offers both where it is not known")
    void order() {
        assertThat(said(DayReader.of(TODAY, Locale.US).read("1/11", Toward.FUTURE))).isEqualTo("2027-01-11");
        assertThat(said(DayReader.of(TODAY, Locale.GERMANY).read("1/11", Toward.FUTURE))).isEqualTo("2027-11-01");
        assertThat(said(DayReader.of(TODAY, Locale.ENGLISH).read("1/11", Toward.FUTURE))).isEqualTo("2027-11-01 or 2027-01-11");
        assertThat(said(DayReader.of(TODAY, Locale.ENGLISH).read("12/01/2026", Toward.PAST))).isEqualTo("2026-01-12 or 2026-12-01");
        assertThat(said(DayReader.of(TODAY, Locale.ENGLISH).read("13/01/2026", Toward.PAST))).isEqualTo("2026-01-13");
        assertThat(said(DayReader.of(TODAY, Locale.ENGLISH).read("3/3", Toward.FUTURE))).isEqualTo("2027-03-03");
        assertThat(said(DayReader.of(TODAY, Locale.ENGLISH).with(DayOrder.MONTH_FIRST).read("1/11", Toward.FUTURE))).isEqualTo("2027-01-11");
        assertThat(Map.of("sv-SE", DayOrder.DAY_FIRST, "en-CA", DayOrder.UNCLEAR, "fr", DayOrder.DAY_FIRST, "ja-JP",
                DayOrder.MONTH_FIRST, "en-AU", DayOrder.DAY_FIRST, "es-MX", DayOrder.DAY_FIRST, "hu-HU", DayOrder.MONTH_FIRST)).allSatisfy(
                        (tag, order) -> assertThat(DayOrder.of(Locale.forLanguageTag(tag))).as(tag).isEqualTo(order));
        assertThat(DayOrder.of(Locale.ROOT)).isEqualTo(DayOrder.UNCLEAR);
    }

    @Test
    @DisplayName("counts calendar months: a month after 31 January is 28 February")
    void months() {
        DayReader reader = READER.on(LocalDate.of(2026, 1, 31));
        assertThat(said(reader.read("in a month", Toward.FUTURE))).isEqualTo("2026-02-28");
        assertThat(said(reader.read("+6m", Toward.FUTURE))).isEqualTo("2026-07-31");
        assertThat(said(READER.on(LocalDate.of(2026, 8, 31)).read("in 6 months", Toward.FUTURE))).isEqualTo("2027-02-28");
        assertThat(said(reader.read("in 1 month", Toward.FUTURE))).isEqualTo("2026-02-28");
    }

    @Test
    @DisplayName("has the moment of a time, in the given zone where none is written; its day is the one written")
    void moments() {
        DayAnswer utc = READER.read("1956-04-12T00:00:00Z", Toward.NONE);
        assertThat(utc.day()).contains(LocalDate.of(1956, 4, 12));
        assertThat(utc.partial().orElseThrow().spelling()).isEqualTo("1956-04-12");
        DayAnswer.Timed local = (DayAnswer.Timed) READER.read("2026-03-01 15:30", Toward.PAST);
        assertThat(local.at(ZoneId.of("America/New_York"))).isEqualTo(Instant.parse("2026-03-01T20:30:00Z"));
        assertThat(local.local()).isEqualTo(LocalDateTime.of(2026, 3, 1, 15, 30));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "fr-CH", "es-ES", "es-MX", "it-IT", "pt-BR", "nl-NL", "sv-SE", "pl-PL", "cs-CZ",
            "fi-FI", "tr-TR", "ru-RU", "el-GR"})
    @DisplayName("reads the weekdays, and the dates that the platform writes, of any locale")
    void locales(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        DayReader reader = DayReader.of(TODAY, locale);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(reader.read(day.getDisplayName(TextStyle.FULL_STANDALONE, locale), Toward.FUTURE).day()).as("%s in %s", day, tag)
                    .hasValueSatisfying(d -> assertThat(d.getDayOfWeek()).isEqualTo(day));
        }
        Random random = new Random(20261129);
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(1930 + random.nextInt(120), 1, 1).plusDays(random.nextInt(365));
            assertThat(reader.read(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day), Toward.NONE).day())
                    .as("%s: %s", tag, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day)).contains(day);
        }
    }

    @Test
    @DisplayName("knows the words that a plug-in brings")
    void plugIn() {
        DayLanguage esperanto = new DayLanguage() {
            @Override
            public String code() {
                return "eo";
            }

            @Override
            public Map<String, String> words() {
                return Map.of("today", "hodiaŭ", "weekdays", "lundo,mardo,merkredo,ĵaŭdo,vendredo,sabato,dimanĉo", "on", "ĝis", "ahead",
                        "post {n} {unit}", "units", "day tago|tagoj", "numbers", "2 du");
            }
        };
        DayReader reader = READER.with(List.of(esperanto));
        assertThat(said(reader.read("post du tagoj", Toward.FUTURE))).isEqualTo("2026-12-01");
        assertThat(said(reader.read("ĝis ĵaŭdo", Toward.FUTURE))).isEqualTo("2026-12-03");
        assertThat(reader.find("Renkontis Ana hodiaŭ", Toward.PAST, List.of("eo"))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Met June Park at the Sunday market,en,''", "Met Ola Berg at the Monday Club,en,''", "Lunch with Ola Berg at Tomorrow Cafe today,en,today",
            "may need a bookkeeper,en,''", "'Met Rita Chase, at 3M',en,''", "call in March,en,in March", "write on 1/11,en,on 1/11",
            "follow up on the 31st,en,on the 31st", "Saw her on Friday and again on Sunday,en,on Friday|on Sunday",
            "by Friday 4 December please,en,by Friday 4 December",
            "open 24/7,en,''", "version 3.12 shipped,en,''", "costs 3.50,en,''", "sat with him,en,''", "the sun came out,en,''", "the 5th floor,en,''",
            "Coffee with Käthe Groß 24.11.,de,24.11.", "am Montag Markt besucht,de,am Montag", "im Montagsclub,de,''", "guten Morgen gesagt,de,''",
            "morgen früh anrufen,de,morgen früh", "déjeuner au club du lundi soir,fr,''", "le mercado del domingo grande,es,''",
            "por la mañana,es,''", "llamar mañana,es,mañana", "una respuesta mañana,es,mañana", "la escuela mañana,es,mañana",
            "listo para mañana,es,para mañana", "de la mañana,es,''", "Called Ana about Sunday,en,Sunday?", "joined Friday Forum,en,Friday?",
            "on 31 Feb,en,on 31 Feb"})
    @DisplayName("finds days in a sentence, and leaves names their days")
    void finds(String text, String language, String found) {
        List<String> places = READER.find(text, Toward.FUTURE, List.of(language)).stream()
                .map(f -> text.substring(f.from(), f.to()) + (f.sure() ? "" : "?")).toList();
        assertThat(String.join("|", places)).isEqualTo(found);
    }

    @Test
    @DisplayName("survives any text, finds only what lies in it, and reads back what it spells")
    void anything() {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.Logger log = System.getLogger("days");
        log.log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        List<String> bits = List.of("on ", "friday", " ", "3", "31", ".", "/", "-", "March", "next ", "in ", "weeks", "the ", "2026", "--", "T", "Z", ":",
                "+", "ß", "İ", "🙂", "\u0301", "mañana", "fin de ", "'", "\n", "99999999999", "of", "\u0000", "(", "[", "\\", "ende ", "am ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            for (Toward toward : Toward.values()) {
                DayAnswer answer = READER.read(text.toString(), toward);
                assertThat(answer).as("seed %d: %s", seed, text).isNotNull();
                answer.partial().ifPresent(p -> assertThat(PartialDay.spelled(p.spelling())).as("seed %d: %s", seed, text).contains(p));
                assertThat(READER.find(text.toString(), toward, List.of("en", "de", "fr", "es"))).as("seed %d: %s", seed, text)
                        .allSatisfy(f -> assertThat(f.to()).isBetween(f.from() + 1, text.length()));
            }
        }
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1700, 1, 1).plusDays(random.nextInt(150_000));
            assertThat(READER.read(day.toString(), Toward.NONE).day()).as("seed %d", seed).contains(day);
            assertThat(READER.read(day.toString().replace("-", ""), Toward.PAST).day()).as("seed %d", seed).contains(day);
        }
    }
}
