// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code settings set}: another value for a setting. */
@Command(name = "set")
public final class SetSetting implements Verb {
    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "settings.key")
    private String key;
    @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "settings.value")
    private String value;

    @Override
    public Answer run(Session session) {
        SettingKey<?> known = SettingLine.key(session, key);
        return session.changing(space -> set(space, known));
    }

    private Answer set(Space space, SettingKey<?> known) {
        try {
            new Settings(space).set(known, value);
        } catch (IllegalArgumentException e) {
            throw Failure.of("setting-value", e.getMessage());
        }
        return SettingLine.of(space, known);
    }
}
