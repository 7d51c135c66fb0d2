// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.internal.Clauses;
import org.wellspring.capture.internal.Label;
import org.wellspring.capture.internal.Opinion;
import org.wellspring.capture.internal.Weights;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

@DisplayName("The weights of the second opinion")
class WeightsTest {
    private static final String TRAINING = "bundles/org.wellspring.capture/training";
    private static final String COMMAND = "mvn -pl :org.wellspring.capture.tests,:org.wellspring.platform.feature -am verify -Dtest=WeightsTest -Dwellspring.update=true";
    private static final int PARTS = 5;
    private static final double NEARLY = 0.02;
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection())
            .at(Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC));
    private final Locale locale = Locale.getDefault();
    private final Path root = root();

    private static Path root() {
        Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(at.resolve(TRAINING))) {
            at = at.getParent();
        }
        return at;
    }

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void back() {
        Locale.setDefault(locale);
    }

    @Test
    @DisplayName("are what is learned from the clauses as they are now")
    void learned() throws IOException {
        Training training = new Training(root.resolve(TRAINING), new Clauses(temp.space()));
        Weights learned = Training.learned(training.rows());
        if (Boolean.getBoolean("wellspring.update")) {
            Files.write(root.resolve("bundles/org.wellspring.capture/src/org/wellspring/capture/internal/" + Weights.FILE), learned.packed());
            Files.writeString(root.resolve(TRAINING + "/report.md"), training.report(PARTS));
            return;
        }
        List<String> other = new ArrayList<>();
        for (Training.Row row : training.rows()) {
            Opinion now = learned.of(row.seen().getLast());
            Opinion kept = Weights.ours().of(row.seen().getLast());
            // another processor may round another way
            if (Math.abs(now.of(now.best()) - kept.of(now.best())) > NEARLY) {
                other.add(row.clause());
            }
        }
        assertThat(other).as("The weights are out of date. Learn them anew and commit them:\n  " + COMMAND).isEmpty();
    }

    @Test
    @DisplayName("see nothing of the lists that only tell whose name a word is, what house somebody left, or which day it is")
    void unseen() {
        Clauses clauses = new Clauses(temp.space());
        for (String[] clause : new String[][] {{"en", "she no longer works there since April, not May"}, {"de", "er hat uns verlassen, jeden ersten Mai"},
                {"fr", "elle a quitté la maison, chaque premier avril"}, {"es", "dejó la casa, cada primer abril"}}) {
            assertThat(clauses.things(clause[0], clause[1], List.of())).as(clause[1]).doesNotContain("k personDoes", "k monthNames", "k left", "k leftIf",
                    "k wentFrom", "k nextAt", "k every", "k nth", "k ofMonth", "k notThat");
        }
    }

    @Test
    @DisplayName("are the same after they were packed and read")
    void packed() {
        Set<String> things = new Clauses(temp.space()).things("en", "rang me about the boat", List.of());
        Weights again = Weights.read(Weights.ours().packed());
        assertThat(again.of(things)).isEqualTo(Weights.ours().of(things));
        assertThat(again.packed()).isEqualTo(Weights.ours().packed());
    }

    @Test
    @DisplayName("tell in each language a mail from a need, whatever the names and days are")
    void tell() {
        Clauses clauses = new Clauses(temp.space());
        assertThat(best(clauses, "en", "got a long e-mail from her yesterday")).isEqualTo(Label.MAIL);
        assertThat(best(clauses, "de", "gestern eine lange E-Mail von ihr bekommen")).isEqualTo(Label.MAIL);
        assertThat(best(clauses, "fr", "reçu un long mail de sa part hier")).isEqualTo(Label.MAIL);
        assertThat(best(clauses, "es", "ayer recibí un correo largo suyo")).isEqualTo(Label.MAIL);
        assertThat(best(clauses, "en", "she is looking for a carpenter")).isEqualTo(Label.NEED);
        assertThat(best(clauses, "de", "sie sucht einen Schreiner")).isEqualTo(Label.NEED);
        assertThat(best(clauses, "fr", "elle cherche un menuisier")).isEqualTo(Label.NEED);
        assertThat(best(clauses, "es", "busca un carpintero")).isEqualTo(Label.NEED);
    }

    private static Label best(Clauses clauses, String language, String clause) {
        return Weights.ours().of(clauses.things(language, clause, List.of())).best();
    }
}
