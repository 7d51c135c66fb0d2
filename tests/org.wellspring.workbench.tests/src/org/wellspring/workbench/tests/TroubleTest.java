// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Reception;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.core.Problem;
import org.wellspring.ui.widgets.Heading;

@DisplayName("When something is wrong, the window")
@Timeout(180)
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("says that a book is damaged, leaves the file as it is, and puts the backup back when told to")
    void damaged() throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            space.change("Add", tx -> {
                Person person = ModelFactory.eINSTANCE.createPerson();
                person.setName("Ana Ruiz");
                tx.add(person);
            });
            space.care().backup(Files.createDirectories(book.resolve("backups")).resolve("2026-11-22.db"));
        }
        Path file = damage(book);
        byte[] noise = Files.readAllBytes(file);
        Window.open(book, window -> {
            window.until("the page says so", () -> window.find(Heading.class, h -> h.getText().equals("The book is damaged")) != null);
            assertThat(Files.readAllBytes(file)).isEqualTo(noise);
            window.press("Put back the newest backup");
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).hasSize(1);
            window.until("the book is shown", () -> window.find(org.wellspring.ui.widgets.Rail.class, r -> !r.items().isEmpty()) != null);
        });
        assertThat(kept(book, noise)).isTrue();
    }

    @Test
    @DisplayName("opens a book that is in use elsewhere for reading, where nothing can be changed")
    void lockedForReading() throws Exception {
        Path book = folder.resolve("book");
        Window.inSampleWorld(folder, first -> {});
        try (Space holder = Spaces.open(book)) {
            Window.open(book, window -> {
                window.press("Open for reading");
                Space space = window.space();
                assertThat(space.readOnlyReason()).isPresent();
                assertThat(space.all(ModelPackage.Literals.PERSON)).hasSameSizeAs(holder.all(ModelPackage.Literals.PERSON));
                window.key(org.eclipse.swt.SWT.MOD1, 'n');
                assertThat(window.<Object>ui(window::panel)).as("capture does not open").isNull();
            });
        }
    }

    @Test
    @DisplayName("makes way for one that was started a moment before and takes commands in by and by, which comes to the front")
    void startedTwice() throws Exception {
        Path book = folder.resolve("book");
        Window.inSampleWorld(folder, first -> {});
        AtomicInteger wanted = new AtomicInteger();
        BundleContext services = FrameworkUtil.getBundle(TroubleTest.class).getBundleContext();
        Reception reception = services.getService(services.getServiceReference(Reception.class));
        try (Space holder = Spaces.open(book)) {
            Window.open(book, second -> {
                second.until("it waits", () -> second.find(Heading.class, h -> h.getText().contains("Opening")) != null);
                try (Reception.Desk desk = reception.open(holder, Runnable::run, said -> {}, wanted::incrementAndGet)) {
                    for (int i = 0; i < 1000 && !second.isClosed(); i++) {
                        Thread.sleep(20);
                    }
                }
                assertThat(second.isClosed()).isTrue();
            });
        }
        assertThat(wanted).hasValue(1);
    }

    @Test
    @DisplayName("shows a problem in words, and its details can be copied")
    void copyDetails() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                window.get(ErrorService.class).show(new Problem("The file can't be read.", "Your book is safe.", "Try again."),
                        new IllegalStateException("gremlins"));
                return null;
            });
            window.press("Copy details");
            String copied = window.ui(() -> {
                Clipboard clipboard = new Clipboard(window.shells().getFirst().getDisplay());
                try {
                    return (String) clipboard.getContents(TextTransfer.getInstance());
                } finally {
                    clipboard.dispose();
                }
            });
            assertThat(copied).contains("The file can't be read.", "Your book is safe.", "gremlins", "Java");
            window.press("Close");
            window.until("it is gone", () -> window.panel() == null);
        });
    }

    /** Writes noise over the largest file of a book, and answers which one that is. */
    private static Path damage(Path book) throws Exception {
        try (Stream<Path> files = Files.list(book)) {
            Path largest = files.filter(Files::isRegularFile).max(java.util.Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            for (int i = 0; i < bytes.length; i += 3) {
                bytes[i] ^= (byte) (i * 31 + 1);
            }
            return Files.write(largest, bytes);
        }
    }

    private static boolean kept(Path book, byte[] noise) throws Exception {
        List<Path> all;
        try (Stream<Path> files = Files.walk(book)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            if (java.util.Arrays.equals(Files.readAllBytes(file), noise)) {
                return true;
            }
        }
        return false;
    }
}
