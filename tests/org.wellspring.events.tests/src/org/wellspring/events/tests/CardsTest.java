// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.events.tests.World.lunch;
import static org.wellspring.events.tests.World.page;
import static org.wellspring.events.tests.World.person;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.events.cards.CardPicture;
import org.wellspring.events.cards.CardPicture.Finding;
import org.wellspring.events.cards.CardScan;
import org.wellspring.events.cards.CodeText;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.RemoveCards;
import org.wellspring.model.Person;
import org.wellspring.people.PictureFile.Picture;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

@DisplayName("A picture of a card (E8)")
class CardsTest {
    private static final String VCARD = """
            BEGIN:VCARD
            VERSION:3.0
            N:Ruiz;Ana;;;
            FN:Ana Ruiz
            ORG:Acme;Lights
            TITLE:Architect
            TEL;TYPE=CELL:+44 117 496 0001
            item1.EMAIL;type=INTERNET:ana@acme.example
            item1.X-ABLabel:Studio
            URL:https://acme.example
            ADR;TYPE=WORK:;;1 Dock St;Bristol;;BS1 1AA;UK
            NOTE:Met\\, twice
            END:VCARD
            """;
    private static final String MECARD = "MECARD:N:Lund,Bo;ORG:Lund\\;Sons;TEL:+441174960002;EMAIL:bo@lund.example;;";

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID lunch;

    @BeforeEach
    void open() {
        space = temp.space();
        lunch = lunch(space);
    }

    private static BufferedImage code(String text, int size) throws Exception {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, size, size, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, code.get(x, y) ? 0 : 0xffffff);
            }
        }
        return image;
    }

    private static BufferedImage desk(int wide, int high, int colour) {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(new Color(colour));
        on.fillRect(0, 0, wide, high);
        on.dispose();
        return image;
    }

    private static BufferedImage laid(BufferedImage desk, BufferedImage card, int x, int y, int size, double degrees) {
        Graphics2D on = desk.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.rotate(Math.toRadians(degrees), x + size / 2.0, y + size / 2.0);
        on.drawImage(card, x, y, size, size, null);
        on.dispose();
        return desk;
    }

    private static BufferedImage toned(BufferedImage card, int dark, int light) {
        BufferedImage image = new BufferedImage(card.getWidth(), card.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                image.setRGB(x, y, (card.getRGB(x, y) & 0xff) == 0 ? dark : light);
            }
        }
        return image;
    }

    private static Picture picture(BufferedImage image, String form) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, form, bytes)).isTrue();
        return new Picture(bytes.toByteArray(), "image/" + form);
    }

    private static CardPicture read(BufferedImage image) throws Exception {
        return CardScan.read(picture(image, "png"));
    }

    @Test
    @DisplayName("says in a code who it is: as vCard, with groups as telephones write them, and as MECARD in any case")
    void says() {
        CardDetails ana = CodeText.read(VCARD).orElseThrow();
        assertThat(ana).isEqualTo(new CardDetails("Ana Ruiz", "Architect", "Acme", List.of("ana@acme.example"), List.of("+44 117 496 0001"),
                List.of("https://acme.example"), List.of("1 Dock St, Bristol, BS1 1AA, UK"), "Met, twice"));
        assertThat(ana.line()).isEqualTo("Ana Ruiz, Acme");
        CardDetails bo = CodeText.read(MECARD).orElseThrow();
        assertThat(bo.name()).isEqualTo("Bo Lund");
        assertThat(bo.organization()).isEqualTo("Lund;Sons");
        assertThat(bo.line()).as("what parts a line has, no name brings").isEqualTo("Bo Lund, Lund Sons");
        assertThat(CodeText.read("mecard:N:Bo Lund;;")).hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Bo Lund"));
        assertThat(CodeText.read("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:佐藤 友紀\r\nTEL;VALUE=uri:tel:+81-3-1234\r\nEND:VCARD")).hasValueSatisfying(one -> {
            assertThat(one.name()).isEqualTo("佐藤 友紀");
            assertThat(one.phones()).containsExactly("+81-3-1234");
        });
        assertThat(CodeText.read("https://acme.example/ana")).isEmpty();
        assertThat(CodeText.read("MECARD:;;")).isEmpty();
        assertThat(CodeText.read("")).isEmpty();
    }

    @Test
    @DisplayName("is read turned, dark, light on dark, small, large and as JPEG")
    void taken() throws Exception {
        BufferedImage code = code(VCARD, 400);
        for (int degrees : List.of(0, 7, 30, 90, 180, 213)) {
            assertThat(read(laid(desk(1200, 900, 0xf0f0f0), code, 400, 250, 400, degrees)).finding()).as("turned by %d", degrees).isEqualTo(Finding.CARD);
        }
        assertThat(read(laid(desk(800, 800, 0x101010), toned(code, 0x080808, 0x181818), 200, 200, 400, 0)).finding()).as("dark").isEqualTo(Finding.CARD);
        assertThat(read(laid(desk(800, 800, 0), toned(code, 0xffffff, 0), 200, 200, 400, 0)).finding()).as("light on dark").isEqualTo(Finding.CARD);
        assertThat(read(laid(desk(600, 400, 0xffffff), code(MECARD, 200), 50, 50, 130, 0)).finding()).as("small").isEqualTo(Finding.CARD);
        CardPicture large = read(laid(desk(5000, 3800, 0xd0d0c0), code, 700, 600, 2400, 12));
        assertThat(large.card()).as("large").contains(CodeText.read(VCARD).orElseThrow());
        assertThat(CardScan.read(picture(laid(desk(1600, 1200, 0xe0e0e0), code, 500, 300, 600, 4), "jpeg")).finding()).isEqualTo(Finding.CARD);
    }

    @Test
    @DisplayName("that shows several cards, none, another code, nothing at all or too much says so")
    void odd() throws Exception {
        BufferedImage both = laid(laid(desk(1600, 900, 0xffffff), code(VCARD, 400), 80, 200, 500, 0), code(MECARD, 400), 900, 200, 500, 0);
        CardPicture two = read(both);
        assertThat(two.finding()).isEqualTo(Finding.SEVERAL);
        assertThat(two.cards()).extracting(CardDetails::name).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lund");
        assertThat(two.card()).isEmpty();
        assertThat(read(laid(laid(desk(1600, 900, 0xffffff), code(MECARD, 400), 80, 200, 500, 0), code(MECARD, 400), 900, 200, 500, 0)).finding())
                .as("the same twice is one").isEqualTo(Finding.CARD);
        assertThat(read(laid(desk(800, 800, 0xffffff), code("https://acme.example", 300), 100, 100, 300, 0)).finding()).isEqualTo(Finding.OTHER);
        assertThat(read(desk(800, 600, 0xffffff)).finding()).isEqualTo(Finding.NONE);
        assertThat(read(desk(1, 1, 0)).finding()).isEqualTo(Finding.NONE);
        byte[] whole = picture(laid(desk(800, 800, 0xffffff), code(VCARD, 400), 200, 200, 400, 0), "jpeg").content();
        assertThat(CardScan.read(new Picture(Arrays.copyOf(whole, 400), "image/jpeg")).finding()).isEqualTo(Finding.DAMAGED);
        assertThat(CardScan.read(new Picture(new byte[0], "image/png")).finding()).isEqualTo(Finding.DAMAGED);
        assertThat(CardScan.read(new Picture(huge(), "image/png")).finding()).isEqualTo(Finding.HUGE);
    }

    /** A small file that says that it is 60,000 by 60,000 points. */
    private static byte[] huge() throws Exception {
        byte[] small = picture(desk(1, 1, 0), "png").content();
        java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(small);
        head.putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(small, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return small;
    }

    @Test
    @DisplayName("of which bytes are changed at random is named, and nothing is thrown")
    void damaged() throws Exception {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (String form : List.of("png", "jpeg", "gif", "bmp")) {
            byte[] whole = picture(laid(desk(500, 400, 0xffffff), code(MECARD, 200), 100, 100, 200, 0), form).content();
            for (int i = 0; i < 25; i++) {
                byte[] some = whole.clone();
                for (int k = 0; k < 1 + random.nextInt(20); k++) {
                    some[random.nextInt(i % 2 == 0 ? Math.min(64, some.length) : some.length)] = (byte) random.nextInt();
                }
                assertThat(CardScan.read(new Picture(some, "image/" + form)).finding()).as("seed %d, %s, %d", seed, form, i).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("is kept with the meeting, what it says goes to the page of somebody new, and one undo takes all of it back")
    void fresh() throws Exception {
        Picture picture = picture(code(VCARD, 300), "png");
        CardDetails card = CardScan.read(picture).card().orElseThrow();
        Meet.Noted noted = Meet.fresh(lunch, "Ana Ruiz").role("", "Acme").card(card).picture(Optional.of(picture)).run(space).result();
        Person ana = space.find(noted.person(), Person.class).orElseThrow();
        assertThat(ana.getEmails()).singleElement().satisfies(one -> assertThat(one.getAddress()).isEqualTo("ana@acme.example"));
        assertThat(ana.getPhones()).hasSize(1);
        assertThat(ana.getLinks()).hasSize(1);
        assertThat(ana.getAddresses()).singleElement().satisfies(one -> assertThat(one.getStreet()).startsWith("1 Dock St"));
        assertThat(ana.getNotes()).isEqualTo("Met, twice");
        assertThat(ana.getRoles()).singleElement().satisfies(role -> {
            assertThat(role.getTitle()).as("what she does, too").isEqualTo("Architect");
            assertThat(role.getOrganization().getName()).isEqualTo("Acme");
        });
        EventPage.Met met = page(space, lunch).met().getFirst();
        assertThat(met.cards()).hasSize(1);
        assertThat(new Events(space).picture(met.cards().getFirst())).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(picture.content()));
        new RemoveCards(met.id()).run(space);
        assertThat(page(space, lunch).met().getFirst().cards()).isEmpty();
        assertThat(space.find(noted.person(), Person.class).orElseThrow().getEmails()).as("what was read stays").hasSize(1);
        space.history().undo();
        assertThat(page(space, lunch).met().getFirst().cards()).hasSize(1);
        space.history().undo();
        assertThat(page(space, lunch).met()).isEmpty();
        assertThat(space.find(noted.person(), Person.class)).isEmpty();
    }

    @Test
    @DisplayName("says what somebody does where only the house was written, and of somebody known only if it is the same house (E8)")
    void title() {
        CardDetails card = CodeText.read(VCARD).orElseThrow();
        UUID known = new CreatePerson("Ana Ruiz").role("", "ACME").run(space).result();
        Meet.known(lunch, known).card(card).run(space);
        assertThat(space.find(known, Person.class).orElseThrow().getRoles()).singleElement()
                .satisfies(role -> assertThat(role.getTitle()).isEqualTo("Architect"));
        UUID elsewhere = new CreatePerson("Ana Ruiz").role("", "Plumb Line").run(space).result();
        Meet.known(lunch, elsewhere).card(card).run(space);
        assertThat(space.find(elsewhere, Person.class).orElseThrow().getRoles()).singleElement()
                .satisfies(role -> assertThat(role.getTitle()).isNull());
        UUID shorter = Meet.fresh(lunch, "Ana Ruiz").role("", "Acme of Bristol").card(card).run(space).result().person();
        assertThat(space.find(shorter, Person.class).orElseThrow().getRoles()).singleElement()
                .satisfies(role -> assertThat(role.getTitle()).as("who is new has one job").isEqualTo("Architect"));
    }

    @Test
    @DisplayName("adds to somebody known what is not there yet, in whatever spelling it is there, and replaces nothing")
    void known() {
        UUID ana = person(space, "Ana Ruiz");
        new AddEmail(ana, "Ana@Acme.Example", "").run(space);
        new AddPhone(ana, "+44 (117) 4960001", "").run(space);
        Meet.known(lunch, ana).card(CodeText.read(VCARD).orElseThrow()).run(space);
        Meet.known(lunch, ana).card(CodeText.read(VCARD).orElseThrow()).run(space);
        Person person = space.find(ana, Person.class).orElseThrow();
        assertThat(person.getEmails()).hasSize(1);
        assertThat(person.getPhones()).hasSize(1);
        assertThat(person.getLinks()).hasSize(1);
        assertThat(person.getRoles()).singleElement().satisfies(role -> assertThat(role.getOrganization().getName()).isEqualTo("Acme"));
    }
}
