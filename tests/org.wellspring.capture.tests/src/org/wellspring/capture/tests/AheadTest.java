// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

@DisplayName("What lies ahead and no rule reads, in four languages,")
class AheadTest extends OfFewPeople {
    private Understanding read(String frame, String day) {
        return capture.understand(frame.formatted(chance.any(NAMES), day));
    }

    @Test
    @DisplayName("comes up on its day in its own words, whatever its verb")
    void comesUp() {
        List<String> english = List.of("Called %s, notary %s", "Called %s, kitchen gets fitted %s", "Called %s, job's on %s", "%s signed!! handover %s",
                "Spoke to %s, she'll quote %s", "Spoke to %s, he pays %s", "%s will send me the plans %s",
                "Coffee with %s today, the invoice is due %s", "Rang %s, frobbing the boiler %s");
        List<String> others = List.of("Mit %s telefoniert, Notar %s", "Mit %s telefoniert, sie schickt mir den Plan %s", "Appelé %s, signature %s",
                "Appelé %s, elle m'envoie le plan %s", "Llamé a %s, firma %s", "Llamé a %s, me manda el plano %s");
        for (int i = 0; i < 200; i++) {
            boolean first = chance.random().nextBoolean();
            String frame = chance.any(first ? english : others);
            String day = first ? chance.any(List.of("on 8 December", "on Dec 8"))
                    : frame.startsWith("Mit") ? "am 8. Dezember" : frame.startsWith("App") ? "le 8 décembre" : "el 8 de diciembre";
            Understanding read = read(frame, day);
            assertThat(ahead(read)).as(chance.as(read.text()) + read.lines()).singleElement().satisfies(step -> {
                assertThat(step.day()).contains(LocalDate.of(2026, 12, 8));
                assertThat(read.text().toLowerCase(Locale.ROOT)).contains(step.words().toLowerCase(Locale.ROOT));
            });
            assertThat(read.all(Part.Promised.class)).as(chance.as(read.text())).isEmpty();
            assertThat(read.questions()).as(chance.as(read.text())).isEmpty();
        }
    }

    /** What is to come: a step of mine, or what I wait for. */
    private static List<Part> ahead(Understanding read) {
        return read.parts().stream().filter(part -> part instanceof Part.NextStep || part instanceof Part.Awaited).toList();
    }

    @Test
    @DisplayName("stays a note where it is somebody else's affair, lasts, was, or did not come to pass")
    void staysANote() {
        List<String> english = List.of("Her show opens %2$s, said %1$s", "%s's show opens %s", "%s flies to Lisbon %s", "%s moves to Leeds %s",
                "%s has her operation %s", "Met %s, his mum comes home %s", "%s is away until 8 December", "%s is in hospital since %s",
                "No lunch with %s %s", "%s and her sister are getting married %s");
        List<String> others = List.of("%s zieht am 8. Dezember um", "%s ist bis 8. Dezember im Urlaub", "%s déménage le 8 décembre",
                "%s est en vacances jusqu'au 8 décembre", "%s se muda el 8 de diciembre", "%s está de vacaciones hasta el 8 de diciembre");
        for (int i = 0; i < 200; i++) {
            Understanding read = chance.random().nextBoolean() ? read(chance.any(english), "on 8 December") : read(chance.any(others), "");
            assertThat(read.all(Part.NextStep.class)).as(chance.as(read.text()) + read.lines()).isEmpty();
        }
    }

    @Test
    @DisplayName("what others will do for me says who does it, and is no promise of mine")
    void ofOthers() {
        for (String frame : List.of("%s will call me on 8 December", "%s promised me the plans by 8 December", "%s schickt mir den Plan am 8. Dezember",
                "%s m'envoie le plan le 8 décembre", "%s me manda el plano el 8 de diciembre")) {
            Understanding read = read(frame, "");
            Part.Who who = read.first(Part.Who.class).orElseThrow();
            assertThat(ahead(read)).as(read.text()).singleElement().satisfies(step -> assertThat(
                    step instanceof Part.Awaited || step.words().startsWith(read.text().substring(who.span().start(), who.span().end()))).isTrue());
            assertThat(read.all(Part.Promised.class)).as(read.text()).isEmpty();
        }
    }
}
