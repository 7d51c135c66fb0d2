// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.settings.YesNo;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.people.commands.AddNeed;

@DisplayName("As services of the running program")
class ServicesTest {
    private final BundleContext context = FrameworkUtil.getBundle(ServicesTest.class).getBundleContext();

    private <T> List<T> services(Class<T> type) throws InvalidSyntaxException {
        return context.getServiceReferences(type, null).stream().map(context::getService).toList();
    }

    @Test
    @DisplayName("the tables, the settings, the ideas and the list of the day are there and know each other")
    void allThere(@TempDir Path directory) throws InvalidSyntaxException {
        assertThat(services(Projection.class)).extracting(projection -> projection.name()).contains("person", "followup");
        assertThat(services(SettingKeys.class)).flatExtracting(SettingKeys::keys).extracting(SettingKey::name)
                .contains("people.phone-region", "cards.waiting-days", "new-people.follow-up-days", "week.capacity",
                        "promise.default-days");
        assertThat(services(HelpIdeas.class)).isNotEmpty();
        Spaces spaces = services(Spaces.class).getFirst();
        Today today = services(Today.class).getFirst();
        try (Space space = spaces.create(directory.resolve("book"), Spaces.Options.here().at(World.CLOCK))) {
            var rosa = person(space, "Rosa Okafor");
            new AddNeed(rosa, "a violin teacher").run(space);
            new NewPromise(rosa, "x", TODAY).run(space);
            assertThat(today.of(space, 5).rows()).singleElement()
                    .satisfies(row -> assertThat(row.help()).isEqualTo("Help with: a violin teacher"));
        }
    }

    @Test
    @DisplayName("settings that are on or off say yes and no, offer both, and understand 1 and 0 of earlier books (F14)")
    void yesAndNo() {
        SettingKey<YesNo> key = FollowupSettings.NOTIFY;
        assertThat(key.choices()).containsExactly("yes", "no");
        assertThat(List.of("yes", "1", " No ", "0").stream().map(key.read()).toList()).containsExactly(YesNo.YES, YesNo.YES, YesNo.NO, YesNo.NO);
        assertThatThrownBy(() -> key.read().apply("perhaps")).hasMessage("reminders.notify takes yes or no.");
    }

    @Test
    @DisplayName("each setting has a default that it accepts itself")
    void defaultsFit() throws InvalidSyntaxException {
        services(SettingKeys.class).stream().flatMap(keys -> keys.keys().stream())
                .forEach(key -> assertThat(key.read().apply(String.valueOf(key.fallback()))).as(key.name()).isEqualTo(key.fallback()));
    }
}
