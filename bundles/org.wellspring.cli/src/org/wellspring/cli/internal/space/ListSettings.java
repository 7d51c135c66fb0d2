// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.settings.SettingKeys;

import picocli.CommandLine.Command;

/** {@code settings}: every setting with its value, its default and what it means. */
@Command(name = "settings")
public final class ListSettings implements Verb {
    private final Supplier<List<SettingKeys>> offered;

    /** With whoever has settings. */
    public ListSettings(Supplier<List<SettingKeys>> offered) {
        this.offered = offered;
    }

    /** All settings. */
    record All(List<SettingLine> settings) implements Answer {
        @Override
        public void print(Paper paper) {
            settings.forEach(setting -> {
                paper.blank();
                setting.print(paper);
            });
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(
                SettingLine.keys(offered).stream().map(key -> SettingLine.of(space, key)).toList()));
    }
}
