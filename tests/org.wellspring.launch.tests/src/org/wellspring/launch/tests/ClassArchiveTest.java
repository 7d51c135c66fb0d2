// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of classes that makes starts fast")
class ClassArchiveTest {
    @TempDir
    private Path folder;
    private Installed program;

    @BeforeEach
    void installs() throws IOException {
        program = Installed.in(folder);
    }

    private List<Path> kept(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(program.home())) {
            return files.filter(file -> file.getFileName().toString().matches("command-.*\\.jsa" + ending)).toList();
        }
    }

    private Object archive() throws IOException {
        Path only = kept("").getFirst();
        return List.of(Files.size(only), Files.getLastModifiedTime(only), Files.readAttributes(only, "*").get("fileKey"));
    }

    @Test
    @DisplayName("is made anew where the start that made it failed, and kept by whatever comes then, failed or not")
    void failedFirst() throws IOException, InterruptedException {
        assertThat(program.run("today", "--space", "nowhere").code()).isEqualTo(1);
        Object poor = archive();
        assertThat(kept("\\.poor")).hasSize(1);
        assertThat(program.run("new", "--sample", "--space", "book").code()).isZero();
        Object proper = archive();
        assertThat(proper).isNotEqualTo(poor);
        assertThat(kept("\\.poor")).isEmpty();
        assertThat(program.run("today", "--space", "nowhere").code()).isEqualTo(1);
        assertThat(program.run("today", "--space", "book").code()).isZero();
        assertThat(archive()).isEqualTo(proper);
    }
}
