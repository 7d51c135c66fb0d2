// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.internal.frame.Json;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Table;
import org.wellspring.model.AgreedBy;

@DisplayName("How answers are printed and written")
class PaperTest {
    private enum Choice { FIRST_ONE }

    private record Inner(String class_, List<Integer> numbers) {
    }

    private record Document(Optional<String> nothing, Optional<LocalDate> day, Choice choice, AgreedBy agreed, Inner inner,
            Map<String, Object> more, boolean flag, long count, double share) {
    }

    @Test
    @DisplayName("columns stand under each other, in wide scripts too, and empty ones are left out")
    void alignsColumns() {
        Table table = new Table();
        table.row("Ana", "", "Acme", "x");
        table.row("李小龍", null, "Lda\n2", Optional.of("y"));
        table.row("Zoe\u0308", Optional.empty(), "", "z");
        Paper paper = new Paper(Failure.class);
        paper.table(table);
        assertThat(paper.toString()).isEqualTo("Ana     Acme   x\n李小龍  Lda 2  y\nZoe\u0308            z\n");
    }

    @Test
    @DisplayName("control characters and marks that turn the direction of text are left out")
    void leavesOutWhatSteers() {
        Paper paper = new Paper(Failure.class);
        paper.line("a\u001b[31mb\u0007\u202Ec\td");
        assertThat(paper.toString()).isEqualTo("a[31mbc d\n");
    }

    @Test
    @DisplayName("records become JSON: absent is null, choices are words, class_ is class")
    void writesJson() {
        Document document = new Document(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1)), Choice.FIRST_ONE,
                AgreedBy.BOTH, new Inner("Person", List.of(1, 2)), Map.of("key", "ü\"\n"), true, 5_000_000_000L, 0.5);
        assertThat(new String(Json.write(document), StandardCharsets.UTF_8)).isEqualTo("""
                {"nothing":null,"day":"2026-03-01","choice":"first-one","agreed":"both",\
                "inner":{"class":"Person","numbers":[1,2]},"more":{"key":"ü\\"\\n"},"flag":true,"count":5000000000,"share":0.5}
                """);
    }
}
