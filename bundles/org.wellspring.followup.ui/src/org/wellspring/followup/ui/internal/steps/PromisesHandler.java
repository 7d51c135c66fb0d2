// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.ui.choose.Chooser.Choice;

/** All promises of mine that are open (F9), the earliest due first. */
public final class PromisesHandler extends OpenList {
    public PromisesHandler() {
        super("all.promises");
    }

    @Override
    List<Choice> all(Space space) {
        LocalDate today = LocalDate.now(space.clock());
        return new Due(space).promises(true).stream().flatMap(promise -> line(promise.person(), promise.name(), promise.what(), promise.due(), today)).toList();
    }
}
