// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.model.Person;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Picture;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

@DisplayName("A picture of a card, in the window")
@Timeout(180)
class CardPicturesTest {
    private static final String CARD = "MECARD:N:Lund,Bo;ORG:Lund Boats;TEL:+441174960002;EMAIL:bo@lund.example;;";

    @TempDir
    Path folder;

    private static ImageData code() throws Exception {
        BitMatrix code = new QRCodeWriter().encode(CARD, BarcodeFormat.QR_CODE, 300, 300);
        ImageData image = new ImageData(300, 300, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                image.setPixel(x, y, image.palette.getPixel(code.get(x, y) ? new RGB(0, 0, 0) : new RGB(255, 255, 255)));
            }
        }
        return image;
    }

    private static SearchField line(Window window) {
        return window.find(SearchField.class, field -> field.control().getMessage().startsWith("Ana Ruiz, Acme"));
    }

    private static void paste(Window window, Object what, Transfer as) throws Exception {
        window.ui(() -> {
            Clipboard clipboard = new Clipboard(line(window).getDisplay());
            clipboard.setContents(new Object[] {what}, new Transfer[] {as});
            clipboard.dispose();
            line(window).control().setFocus();
            return null;
        });
        window.key(SWT.MOD1, 'v');
    }

    private static boolean says(Window window, String words) {
        return window.find(LinkText.class, line -> line.text().spans().stream().map(RichText.Span::text).anyMatch(text -> text.contains(words))) != null;
    }

    @Test
    @DisplayName("is pasted, says who it is before anything is kept, is kept with Enter, and shown on the page of the event; what can’t be shown gets a sentence (E8)")
    void pasted() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID event = new Events(window.space()).list(EventsQuery.of(Shown.PAST)).getFirst().id();
            int before = met(window, event).size();
            window.run("org.wellspring.command.meet", Map.of(CommandIds.OBJECT, event.toString()));
            window.until("one can say whom one met", () -> line(window) != null);
            Path torn = Files.writeString(folder.resolve("torn.png"), "no picture");
            paste(window, new String[] {torn.toString()}, FileTransfer.getInstance());
            window.until("it is said that it is none", () -> says(window, "can’t be shown as a picture"));
            paste(window, code(), ImageTransfer.getInstance());
            window.until("the line has who it is", () -> line(window).getText().equals("Bo Lund, Lund Boats"));
            assertThat(window.ui(() -> says(window, "bo@lund.example"))).as("shown before it is kept").isTrue();
            assertThat(met(window, event)).hasSize(before);
            window.follow("Leave it out");
            window.until("it is left out", () -> !says(window, "bo@lund.example"));
            ImageLoader saver = new ImageLoader();
            saver.data = new ImageData[] {code()};
            Path file = folder.resolve("card.png");
            saver.save(file.toString(), SWT.IMAGE_PNG);
            paste(window, new String[] {file.toString()}, FileTransfer.getInstance());
            window.until("it goes along again", () -> says(window, "bo@lund.example"));
            window.ui(() -> {
                line(window).control().notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("he is noted", () -> met(window, event).size() == before + 1);
            EventPage.Met bo = met(window, event).getLast();
            assertThat(bo.cards()).hasSize(1);
            UUID id = bo.person().orElseThrow();
            var space = window.space();
            assertThat(window.ui(() -> space.find(id, Person.class).orElseThrow().getEmails())).hasSize(1);
            window.press("Done");
            window.until("the sheet is gone", () -> line(window) == null);
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, event.toString()));
            window.follow("card");
            window.until("it is shown", () -> window.panel() != null && Window.find(window.panel(), Picture.class, one -> one.getSize().x > 50) != null);
            window.press("Remove the picture");
            window.until("it is away", () -> met(window, event).getLast().cards().isEmpty());
        });
    }

    private static List<EventPage.Met> met(Window window, UUID event) throws Exception {
        return new Events(window.space()).page(event).orElseThrow().met();
    }
}
