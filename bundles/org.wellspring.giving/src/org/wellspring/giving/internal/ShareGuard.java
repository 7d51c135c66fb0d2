// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.commands.ShareItem;

/** Says so where somebody is about to get the same thing once more (G8). */
@Component
public final class ShareGuard implements Guard {
    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        if (!(command instanceof ShareItem share)) {
            return List.of();
        }
        Texts texts = new Texts(ShareGuard.class);
        LocalDate today = LocalDate.now(space.clock());
        List<HelpRow> before = new Giving(space).shares(share.item());
        return share.people().stream().flatMap(person -> before.stream().filter(row -> row.person().equals(person)).limit(1))
                .map(row -> Warning.of("G8", texts.get("share.again", row.name(), row.on().map(day -> new DateWords().near(day, today)).orElse("?")))).toList();
    }
}
