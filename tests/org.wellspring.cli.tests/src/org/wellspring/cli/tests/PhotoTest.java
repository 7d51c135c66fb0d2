// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.model.Person;
import org.wellspring.people.People;

@DisplayName("The photo of a person, on the command line (M10),")
class PhotoTest {
    /** One dark pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==");
    @RegisterExtension
    final Terminal terminal = new Terminal();
    private UUID rosa;

    @BeforeEach
    void fill() {
        rosa = UUID.fromString(terminal.people("Rosa Okafor").getFirst());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(terminal.file(name), content);
    }

    private Optional<byte[]> photo() {
        try (Space space = Terminal.service(Spaces.class).open(terminal.space(), Spaces.Options.here())) {
            return new People(space).photo(rosa);
        }
    }

    private String mediaType() {
        try (Space space = Terminal.service(Spaces.class).open(terminal.space(), Spaces.Options.here())) {
            return space.find(rosa, Person.class).orElseThrow().getPhoto().getMediaType();
        }
    }

    @Test
    @DisplayName("comes from a file, another one takes its place, it is taken away, and each is one step of undo")
    void set() throws IOException {
        Said given = terminal.json("person", "photo", "Rosa", file("rosa.png", PNG).toString());
        assertThat(given.at("ids/0").asText()).isEqualTo(rosa.toString());
        assertThat(photo()).hasValueSatisfying(content -> assertThat(content).isEqualTo(PNG));
        assertThat(terminal.json("history").each("history", "label").getFirst()).isEqualTo("Change the photo of Rosa Okafor");
        byte[] other = PNG.clone();
        other[other.length - 1] ^= 1;
        terminal.json("person", "photo", rosa.toString(), file("other.png", other).toString());
        assertThat(photo()).hasValueSatisfying(content -> assertThat(content).isEqualTo(other));
        terminal.json("person", "photo", "Rosa", "--remove");
        assertThat(photo()).isEmpty();
        assertThat(terminal.json("history").each("history", "label").getFirst()).isEqualTo("Remove the photo of Rosa Okafor");
        terminal.json("undo");
        assertThat(photo()).hasValueSatisfying(content -> assertThat(content).isEqualTo(other));
        terminal.json("undo");
        assertThat(photo()).hasValueSatisfying(content -> assertThat(content).isEqualTo(PNG));
        terminal.json("undo");
        assertThat(photo()).isEmpty();
        assertThat(terminal.run("person", "photo", "Rosa", "--remove").err()).contains("Rosa Okafor has no photo.");
    }

    @ParameterizedTest
    @DisplayName("is known by its first bytes, whatever the file is called")
    @CsvSource({"FFD8FFE000104A464946, image/jpeg", "FFD8FFDB0043, image/jpeg", "89504E470D0A1A0A00, image/png", "474946383961, image/gif",
            "474946383761, image/gif", "424D3600, image/bmp"})
    void kinds(String bytes, String type) throws IOException {
        byte[] content = java.util.HexFormat.of().parseHex(bytes);
        terminal.json("person", "photo", "Rosa", file("no ending", content).toString());
        assertThat(mediaType()).isEqualTo(type);
    }

    @Test
    @DisplayName("is refused where there is none in the file, with what to do, and nothing is changed")
    void refused() throws IOException {
        int before = terminal.json("history").each("history", "label").size();
        for (String content : new String[] {"", "B", "GIF", "a letter, not a picture", "\u0089PNG\r\n", "<svg/>"}) {
            Said said = terminal.run("person", "photo", "Rosa", file("rosa.png", content.getBytes(StandardCharsets.ISO_8859_1)).toString());
            assertThat(said.code()).as(content).isEqualTo(1);
            assertThat(said.err()).contains("can’t be used as a photo").contains("JPEG, PNG, GIF or BMP");
        }
        assertThat(terminal.run("person", "photo", "Rosa", "nowhere.png").err()).contains("There is no file");
        assertThat(terminal.run("person", "photo", "Rosa", terminal.file(".").toString()).code()).isEqualTo(1);
        try (RandomAccessFile large = new RandomAccessFile(file("large.png", PNG).toFile(), "rw")) {
            large.setLength(20_000_001);
        }
        assertThat(terminal.run("person", "photo", "Rosa", terminal.file("large.png").toString()).err()).contains("too large").contains("20 MB");
        assertThat(terminal.run("person", "photo", "Nobody Known", file("a.png", PNG).toString()).code()).isEqualTo(1);
        assertThat(terminal.run("person", "photo", "Rosa").code()).isEqualTo(64);
        assertThat(terminal.run("person", "photo", "Rosa", terminal.file("a.png").toString(), "--remove").code()).isEqualTo(64);
        assertThat(photo()).isEmpty();
        assertThat(terminal.json("history").each("history", "label")).hasSize(before);
    }
}
