// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.mail.MailLink;
import org.wellspring.drafts.mail.MessageFile;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Purpose;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.spi.Writings.Writing;

@DisplayName("Words that are ready")
class SendingTest {
    @RegisterExtension
    final DraftBook book = new DraftBook();

    private static String part(String link, String name) {
        for (String field : URI.create(link).getRawSchemeSpecificPart().split("\\?", 2)[1].split("&")) {
            if (field.startsWith(name + "=")) {
                return URLDecoder.decode(field.substring(name.length() + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private record Read(String to, String subject, String body, String unsent) {
        static Read of(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                Message message = new DefaultMessageBuilder().parseMessage(in);
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                ((SingleBody) message.getBody()).writeTo(body);
                return new Read(message.getTo() == null ? "" : message.getTo().toString(), message.getSubject(),
                        body.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip(), message.getHeader().getField("X-Unsent").getBody());
            }
        }
    }

    @Test
    @DisplayName("go as a link with every letter of them, line breaks as the standard wants them")
    void link() {
        String text = "Grüße & 100 % = fine?\n\n+1 – “so” #x\nKit";
        String link = MailLink.of(List.of("ana+news@ruiz.example", "o'brien@example.org"), "Über a=b & c", text).orElseThrow();
        assertThat(link).startsWith("mailto:ana+news@ruiz.example,o'brien@example.org?subject=").matches("[\\x21-\\x7e]*").doesNotContain(" ");
        assertThat(part(link, "subject")).isEqualTo("Über a=b & c");
        assertThat(part(link, "body")).isEqualTo(text.replace("\n", "\r\n"));
    }

    @Test
    @DisplayName("say who else reads what comes to the address they go to")
    void sharedAddress() {
        UUID helena = book.person("Helena Löwe", "info@brauerei.example");
        book.person("Sebastian Löwe", "Info@brauerei.example");
        UUID ana = book.person("Ana Ruiz", "ana@ruiz.example");
        assertThat(book.words(helena, "Hello").shared()).containsExactly("Sebastian Löwe");
        assertThat(book.words(ana, "Hello").shared()).isEmpty();
    }

    @Test
    @DisplayName("carry nothing into the link that is no word of theirs: no second address, no attachment")
    void onlyWords() {
        String link = MailLink.of(List.of("a?cc=b@example.org&attach=x@ruiz.example"), "x&bcc=z@example.org", "y&attach=/etc/passwd").orElseThrow();
        assertThat(link.chars().filter(c -> c == '&')).hasSize(1);
        assertThat(link.chars().filter(c -> c == '?')).hasSize(1);
    }

    @Test
    @DisplayName("are no link where that would be longer than every program takes, or nobody's address is known")
    void tooLong() {
        assertThat(MailLink.of(List.of(), "s", "t")).isEmpty();
        assertThat(MailLink.of(List.of("ana@ruiz.example"), "s", "ü".repeat(MailLink.LONGEST / 6 + 1))).isEmpty();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = "a–".repeat(random.nextInt(400));
            MailLink.of(List.of("ana@ruiz.example"), "s", text).ifPresent(link -> assertThat(link.length()).isLessThanOrEqualTo(MailLink.LONGEST));
        }
    }

    @Test
    @DisplayName("go as a file of any length that mail programs take for one still to be sent, every letter as it was")
    void file() throws Exception {
        Path file = book.folder().resolve("a.eml");
        String text = "Grüße, 你好!\n\n.\nFrom here on\n  set in\n" + "a long line ".repeat(300) + "\n=20 =\nKit";
        MessageFile.write(file, List.of("ana@ruiz.example", "no address", "bo@example.org"),
                "Ein Gruß – und noch viel mehr, so long that it has to go over several lines of a header", text);
        Read read = Read.of(file);
        assertThat(read.body()).isEqualTo(text);
        assertThat(read.subject()).isEqualTo("Ein Gruß – und noch viel mehr, so long that it has to go over several lines of a header");
        assertThat(read.to()).contains("ana@ruiz.example").contains("bo@example.org");
        assertThat(read.unsent()).isEqualTo("1");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(999));
        assertThat(Files.readString(file, StandardCharsets.US_ASCII)).contains("MIME-Version: 1.0");
    }

    @Test
    @DisplayName("X10: are readable by the user alone in their file, and nothing of it is there where it can't be written")
    void privateFile() throws Exception {
        Path file = book.folder().resolve("b.eml");
        MessageFile.write(file, List.of(), "", "Hello");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThatThrownBy(() -> MessageFile.write(book.folder().resolve("nowhere/b.eml"), List.of(), "", "Hello")).isInstanceOf(NoSuchFileException.class);
        Path taken = Files.createDirectory(book.folder().resolve("taken.eml"));
        Files.writeString(taken.resolve("x"), "x");
        assertThatThrownBy(() -> MessageFile.write(taken, List.of(), "", "Hello")).isInstanceOf(IOException.class);
        try (var all = Files.list(book.folder())) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    @DisplayName("carry no line of their subject into the head of the file")
    void noHeader() throws Exception {
        Path file = book.folder().resolve("c.eml");
        MessageFile.write(file, List.of("x@example.org\r\nBcc: y@example.org"), "Hello\r\nBcc: z@example.org", "Hi");
        assertThat(Files.readString(file)).doesNotContainPattern("(?m)^Bcc:");
    }

    @Test
    @DisplayName("are logged once the user says so, with what they are about, as one step that is undone at once (T6)")
    void logged() {
        UUID ana = book.person("Ana Ruiz", "ana@ruiz.example");
        UUID need = new AddNeed(ana, "an architect").run(book.space()).result();
        Writing about = Writing.by("thanks", need, ana, Map.of("thanks for", "the evening")).meaning("Noted",
                words -> new org.wellspring.people.commands.EditEntity(need).set(ModelPackage.Literals.NEED__WHAT, "met"));
        Template thanks = book.drafts().template(book.space(), "thanks").orElseThrow();
        DraftedWords words = book.drafts().words(book.space(), ana, thanks, DraftWay.EMAIL, Map.of(), Optional.of(about));
        assertThat(words.text()).contains("It made a difference: the evening.");
        assertThat(words.to()).containsExactly("ana@ruiz.example");
        UUID touch = words.saying("My subject", "My words").touch().run(book.space()).result().interaction();
        Interaction logged = book.space().find(touch, Interaction.class).orElseThrow();
        assertThat(logged.getKind()).isEqualTo(InteractionKind.EMAIL);
        assertThat(logged.getDirection()).isEqualTo(Direction.OUT);
        assertThat(logged.getPurpose()).isEqualTo(Purpose.KEEPING_IN_TOUCH);
        assertThat(logged.getSummary()).isEqualTo("My subject");
        assertThat(new People(book.space()).page(ana).orElseThrow().needs().getFirst().text()).isEqualTo("met");
        book.space().history().undo();
        assertThat(new People(book.space()).page(ana).orElseThrow().needs().getFirst().text()).isEqualTo("an architect");
        assertThat(new People(book.space()).find(ana).orElseThrow().touches()).isZero();
    }

    @Test
    @DisplayName("go by a way that reaches them, the first that the template has")
    void ways() {
        Template thanks = book.drafts().template(book.space(), "thanks").orElseThrow();
        UUID nobody = book.person("Bo Lind");
        assertThat(book.drafts().ways(book.space(), nobody, thanks)).containsExactly(DraftWay.EMAIL);
        assertThat(book.drafts().words(book.space(), nobody, thanks, DraftWay.EMAIL, Map.of(), Optional.empty()).to()).isEmpty();
        UUID called = new org.wellspring.people.commands.CreatePerson("Cy Marr").phone("+44 7700 900110").run(book.space()).result();
        assertThat(book.drafts().ways(book.space(), called, thanks)).containsExactly(DraftWay.MESSAGE);
    }
}
