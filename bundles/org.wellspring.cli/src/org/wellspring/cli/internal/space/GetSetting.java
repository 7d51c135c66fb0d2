// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.settings.SettingKeys;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code settings get}: one setting. */
@Command(name = "get")
public final class GetSetting implements Verb {
    @Parameters(paramLabel = "KEY", descriptionKey = "settings.key")
    private String key;

    private final Supplier<List<SettingKeys>> offered;

    /** With whoever has settings. */
    public GetSetting(Supplier<List<SettingKeys>> offered) {
        this.offered = offered;
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> SettingLine.of(space, SettingLine.key(offered, key)));
    }
}
