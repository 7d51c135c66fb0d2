// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What components an installation has")
class ComponentsTest {
    @TempDir
    static Path folder;
    private static Installed program;
    private static String list;

    @BeforeAll
    static void installsAndFillsABook() throws IOException, InterruptedException {
        program = Installed.in(folder);
        assertThat(program.run("new", "--sample", "--space", "book").code()).isZero();
        list = today();
    }

    private static String today() throws IOException, InterruptedException {
        Said said = program.run("--on", "2026-11-22", "today", "--space", "book");
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        return said.out();
    }

    private static Path kept() throws IOException {
        try (Stream<Path> files = Files.walk(program.home())) {
            return files.filter(file -> file.getFileName().toString().equals("componentMetadataStore")).findFirst().orElseThrow();
        }
    }

    @Test
    @DisplayName("is read by those that start while others end, which write it down again")
    void together() throws Exception {
        byte[] whole = Files.readAllBytes(kept());
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 16; i++) {
                answers.add(threads.submit(ComponentsTest::today));
            }
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(list);
        }
        assertThat(kept()).hasBinaryContent(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "half", "noise", "gone"})
    @DisplayName("is found out anew where that was lost on the way to the disk")
    void lost(String left) throws IOException, InterruptedException {
        Path file = kept();
        byte[] whole = Files.readAllBytes(file);
        switch (left) {
            case "nothing" -> Files.write(file, new byte[0]);
            case "half" -> Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            case "noise" -> {
                byte[] noise = new byte[whole.length];
                new Random(7).nextBytes(noise);
                Files.write(file, noise);
            }
            default -> Files.delete(file);
        }
        assertThat(today()).isEqualTo(list);
        Files.write(file, whole);
    }
}
