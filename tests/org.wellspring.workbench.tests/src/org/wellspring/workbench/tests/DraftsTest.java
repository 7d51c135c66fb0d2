// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.spi.DraftTemplates;
import org.wellspring.etiquette.wording.GuiltWords;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

@DisplayName("Words for somebody, in the window")
@Timeout(180)
class DraftsTest {
    @TempDir
    Path folder;

    private static UUID person(Window window, String name) throws Exception {
        return new People(window.space()).named(name).getFirst().id();
    }

    private static PersonRow row(Window window, UUID person) throws Exception {
        return new People(window.space()).find(person).orElseThrow();
    }

    private static Text words(Window window) {
        return window.panel() == null ? null : Window.find(window.panel(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
    }

    private static void open(Window window, UUID person) throws Exception {
        window.run(CommandIds.DRAFT, Map.of(CommandIds.PERSON, person.toString()));
        window.until("the words are there", () -> words(window) != null && words(window).getText().startsWith("Hello"));
    }

    private static void press(Window window, String text) throws Exception {
        window.until(text + " can be pressed", () -> Window.find(window.panel(), FlatButton.class, button -> button.getText().equals(text)) != null);
        window.ui(() -> {
            Window.find(window.panel(), FlatButton.class, button -> button.getText().equals(text)).press();
            return null;
        });
    }

    @Test
    @DisplayName("they are changed, copied, and logged once the user says that they were sent: one step, which Ctrl+Z takes back")
    void logged() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi");
            int before = row(window, malik).touches();
            open(window, malik);
            assertThat(window.ui(() -> words(window).getText())).startsWith("Hello Malik").doesNotContain("{", "}");
            window.ui(() -> {
                words(window).setText("Hello Malik, the maps are in the post.");
                return null;
            });
            press(window, "Copy the words");
            assertThat(row(window, malik).touches()).as("nothing is logged by itself").isEqualTo(before);
            press(window, "Yes, note it");
            window.until("it is logged", () -> row(window, malik).touches() == before + 1);
            window.until("the sheet is gone", () -> window.panel() == null);
            window.key(SWT.MOD1, 'z');
            window.until("it is taken back", () -> row(window, malik).touches() == before);
        });
    }

    @Test
    @DisplayName("what is being written in a field beside them is in the words that are handed over, by a press and by Ctrl+Enter")
    void beside() throws Exception {
        Window.inSampleWorld(folder, window -> {
            for (boolean press : new boolean[] {true, false}) {
                open(window, person(window, "Malik Adeyemi"));
                window.until("my name is asked for", () -> field(window, "my name") != null);
                String name = press ? "Rosalind" : "Rosamund";
                window.ui(() -> {
                    field(window, "my name").setFocus();
                    field(window, "my name").setText(name);
                    if (press) {
                        window.button("Copy the words").press();
                    } else {
                        Window.key(field(window, "my name"), SWT.MOD1, SWT.CR);
                    }
                    return null;
                });
                window.until("they are handed over", () -> window.button("No") != null);
                assertThat(window.ui(() -> words(window).getText())).endsWith(name);
                press(window, "No");
                window.until("the sheet is gone", () -> window.panel() == null);
                window.ui(() -> window.get(Space.class).history().undo());
            }
        });
    }

    private static Text field(Window window, String name) {
        SearchField field = Window.find(window.panel(), SearchField.class, f -> f.control().getMessage().equals(name));
        return field == null ? null : field.control();
    }

    @Test
    @DisplayName("nothing is logged where the user did not send them")
    void notSent() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi");
            int before = row(window, malik).touches();
            open(window, malik);
            press(window, "Copy the words");
            press(window, "No");
            window.until("the sheet is gone", () -> window.panel() == null);
            assertThat(row(window, malik).touches()).isEqualTo(before);
        });
    }

    @Test
    @DisplayName("what guards say of them stands beside them while they are written, and goes with the words it was about (T13)")
    void guarded() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window, person(window, "Malik Adeyemi"));
            window.ui(() -> {
                words(window).setText("After all I did for you, you owe me an answer.");
                return null;
            });
            window.until("a guard speaks", () -> Window.find(window.panel(), Heading.class, heading -> heading.getText().equals("Worth a thought")) != null);
        });
    }

    @Test
    @DisplayName("those that are ours have nothing in them that a guard would speak of, in the subject as in the words (T13)")
    void ours_T13() {
        BundleContext services = FrameworkUtil.getBundle(DraftsTest.class).getBundleContext();
        DraftTemplates ours = services.getService(services.getServiceReference(DraftTemplates.class));
        // A second word is a reminder: that is said of it, and rightly.
        assertThat(ours.templates(Locale.ENGLISH)).hasSizeGreaterThan(8).filteredOn(template -> !template.key().equals("second-approach"))
                .allSatisfy(template -> assertThat(new GuiltWords().guilt(told(template.subject() + ".\n\n" + template.words()))).as(template.key()).isEmpty());
    }

    /** With something in its fields that says nothing of its own. */
    private static String told(String template) {
        return template.replace("{my name}", "Rosa").replace("{first name}", "Tom").replaceAll("\\{[^}]+}", "the roof of the mill").replace(" | ", ".\n\n");
    }

    @Test
    @DisplayName("a template is changed where it stands and is the user's own from then on")
    void template() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window, person(window, "Malik Adeyemi"));
            Drafts drafts = window.get(Drafts.class);
            press(window, "Change this template");
            window.until("its fields are there", () -> words(window) != null && words(window).getText().contains("{first name}"));
            window.ui(() -> {
                words(window).setText("Hello {first name}, so short.");
                return null;
            });
            press(window, "Keep");
            window.until("the sheet has it", () -> words(window) != null && words(window).getText().equals("Hello Malik, so short."));
            assertThat(drafts == null || drafts.templates(window.space()).getFirst().isOwn()).isTrue();
        });
    }

    @Test
    @DisplayName("a letter one has begun is there still when the template was changed meanwhile, and when it was taken away again")
    void letterStays() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window, person(window, "Malik Adeyemi"));
            String mine = "Hello Malik, the maps are in the post.";
            window.ui(() -> {
                words(window).setText(mine);
                return null;
            });
            for (String button : List.of("Keep", "Remove")) {
                press(window, "Change this template");
                window.until("its fields are there", () -> words(window) != null && words(window).getText().contains("{first name}"));
                window.ui(() -> {
                    words(window).setText("Hello {first name}, so short.");
                    return null;
                });
                press(window, button);
                window.until("the letter is back after " + button, () -> words(window) != null && words(window).getText().equals(mine));
            }
        });
    }
}
