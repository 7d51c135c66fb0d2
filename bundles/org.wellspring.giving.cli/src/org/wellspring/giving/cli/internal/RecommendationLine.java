// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.Recommendations;
import org.wellspring.model.ModelPackage;

/** That somebody recommended me, for programs. */
record RecommendationLine(UUID id, String what, Optional<LocalDate> on, List<Link> chain, boolean open, Optional<LocalDate> thankedOn) {
    /** One of those it came by, who spoke first coming first. */
    record Link(UUID person, String name, String note, Optional<LocalDate> thankedOn) {
    }

    static RecommendationLine of(RecommendationRow row) {
        return new RecommendationLine(row.id(), row.what(), row.on(),
                row.chain().stream().map(link -> new Link(link.person(), link.name(), link.note(), link.thanked())).toList(), row.isOpen(), row.thanked());
    }

    /** The id, or the end of it, of one that is there. */
    static UUID id(Space space, String text) {
        return ShortIds.among(text, space.all(ModelPackage.Literals.RECOMMENDATION));
    }

    static RecommendationRow row(Space space, UUID id) {
        return new Recommendations(space).find(id).orElseThrow(() -> Failure.of(RecommendationLine.class, "noRecommendation", id));
    }
}
