// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.SocialTie;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Who reaches whom, in the window")
@Timeout(180)
class PathsTest {
    private static final String PATHS = "org.wellspring.command.paths";

    @TempDir
    Path folder;

    private static boolean line(Window window, String text) {
        return window.panel() != null && Window.find(window.panel(), LinkText.class, line -> line.text().text().startsWith(text)) != null;
    }

    @Test
    @DisplayName("is asked with a role as one types, and each step says how; of a person it says who could introduce me and whom wishes lead to (M4, I4)")
    void asked() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID tom = new People(window.space()).named("Tom Ashdown").getFirst().id();
            UUID pilot = window.ui(() -> {
                Space space = window.space();
                UUID id = new CreatePerson("Ida Holm").role("Balloon pilot", "Sky over Bath").run(space).result();
                space.change("Tie", tx -> {
                    SocialTie tie = ModelFactory.eINSTANCE.createSocialTie();
                    tie.setOther(tx.find(id, Person.class).orElseThrow());
                    tie.setKind("plays poker with");
                    tx.find(tom, Person.class).orElseThrow().getTies().add(tie);
                });
                new AddWantedIntroduction(tom, "A bookbinder", "").run(space);
                return id;
            });
            window.run(PATHS, Map.of());
            window.until("the panel is there", () -> window.panel() != null);
            window.ui(() -> {
                Window.find(window.panel(), Text.class, field -> true).setText("balloon pilot");
                return null;
            });
            window.until("the way is there", () -> line(window, "Tom Ashdown  →  Ida Holm  Balloon pilot, Sky over Bath"));
            assertThat(window.ui(() -> Window.find(window.panel(), Heading.class, text -> text.getText().endsWith("Tom Ashdown plays poker with Ida Holm."))))
                    .isNotNull();
            window.press("Close");
            window.run(PATHS, Map.of(CommandIds.PERSON, pilot.toString()));
            window.until("Tom could introduce me", () -> line(window, "Tom Ashdown  →  Ida Holm"));
            window.press("Close");
            window.run(PATHS, Map.of(CommandIds.PERSON, tom.toString()));
            window.until("the wish leads to whom I know", () -> line(window, "Owen Price"));
        });
    }
}
