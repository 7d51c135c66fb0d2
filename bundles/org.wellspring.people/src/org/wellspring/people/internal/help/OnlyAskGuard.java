// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.people.commands.LogInteraction;

/** Says a gentle word where a touch holds nothing but an ask (F7). */
@Component
public final class OnlyAskGuard implements Guard {
    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        return command instanceof LogInteraction log && log.isOnlyAsk()
                ? List.of(Warning.of("F7", new Texts(OnlyAskGuard.class).get("guard.only-ask")))
                : List.of();
    }
}
