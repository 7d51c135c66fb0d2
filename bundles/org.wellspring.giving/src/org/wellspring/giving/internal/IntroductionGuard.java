// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.people.commands.NewIntroduction;

/** Says so where two are about to be brought together who are being, were before, or would rather not (I1). */
@Component
public final class IntroductionGuard implements Guard {
    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        if (!(command instanceof NewIntroduction begun)) {
            return List.of();
        }
        return new Introductions(space).with(begun.a()).stream()
                .filter(row -> row.a().person().equals(begun.b()) || row.b().person().equals(begun.b())).limit(1)
                .map(row -> Warning.of("I1", new Texts(IntroductionGuard.class).get(key(row), row.a().name(), row.b().name()))).toList();
    }

    private static String key(IntroductionRow row) {
        return row.stage() == Stage.DECLINED ? "introduced.declined" : row.made().isPresent() ? "introduced.before" : "introduced.open";
    }
}
