// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.etiquette.wording.GuiltWords;

@DisplayName("T13: which way a sentence leans")
class LeaningTest {
    private static final String TRAINING = "bundles/org.wellspring.etiquette/training";
    private static final String KEPT = "bundles/org.wellspring.etiquette/src/org/wellspring/etiquette/wording/";
    private static final String COMMAND = "mvn -pl :org.wellspring.etiquette.tests,:org.wellspring.platform.feature -am verify -Dtest=LeaningTest -Dwellspring.update=true";

    private static Path root() {
        Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(at.resolve(TRAINING))) {
            at = at.getParent();
        }
        return at;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    @DisplayName("is by weights that are learned from the examples as they are now")
    void learned(String code) throws IOException {
        String learned = GuiltLearning.weights(GuiltWords.features(code), Files.readAllLines(root().resolve(TRAINING).resolve(code + ".txt")));
        if (Boolean.getBoolean("wellspring.update")) {
            Files.writeString(root().resolve(KEPT + code + ".leaning"), learned);
            return;
        }
        try (InputStream in = GuiltWords.class.getResourceAsStream(code + ".leaning")) {
            String kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(learned.lines().toList()).as("The weights are out of date. Learn them anew and commit them:\n  " + COMMAND)
                    .containsExactlyElementsOf(kept.lines().toList());
        }
    }
}
