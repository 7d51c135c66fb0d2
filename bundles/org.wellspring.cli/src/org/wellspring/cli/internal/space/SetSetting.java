// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.settings.ChangeSetting;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code settings set}: another value for a setting. */
@Command(name = "set")
public final class SetSetting implements Verb {
    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "settings.key")
    private String key;
    @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "settings.value")
    private String value;

    private final Supplier<List<SettingKeys>> offered;

    /** With whoever has settings. */
    public SetSetting(Supplier<List<SettingKeys>> offered) {
        this.offered = offered;
    }

    @Override
    public Answer run(Session session) {
        SettingKey<?> known = SettingLine.key(offered, key);
        return session.changing(space -> set(session, space, known));
    }

    private Answer set(Session session, Space space, SettingKey<?> known) {
        session.run(space, change(known));
        return SettingLine.of(space, known);
    }

    private ChangeSetting change(SettingKey<?> known) {
        try {
            return new ChangeSetting(known, value);
        } catch (IllegalArgumentException e) {
            throw Failure.of("setting-value", e.getMessage());
        }
    }
}
