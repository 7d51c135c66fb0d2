// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.Introductions;
import org.wellspring.model.ModelPackage;

/** Introductions by their ids. */
final class Intros {
    private Intros() {
    }

    /** The id, or the end of it, of one that is there. */
    static UUID id(Space space, String text) {
        return ShortIds.among(text, space.all(ModelPackage.Literals.INTRODUCTION));
    }

    static IntroductionRow row(Space space, UUID id) {
        return new Introductions(space).find(id).orElseThrow(() -> org.wellspring.cli.spi.Failure.of(Intros.class, "gone", id));
    }
}
