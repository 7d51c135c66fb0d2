// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.core.Space;
import org.wellspring.people.spi.SaidWishes;

/** Reads a line about somebody as a sentence is read, and tells what they need and whom they would like to meet (M3). */
@Component
public final class WishesInLine implements SaidWishes {
    @Override
    public Wishes in(Space space, String line) {
        Capture capture = new Capture(space);
        List<Part> parts = Stream.of(line.split("[,;·]")).map(String::strip).filter(part -> !part.isEmpty())
                .flatMap(part -> capture.understand(part).parts().stream()).toList();
        return new Wishes(parts.stream().filter(Part.Needs.class::isInstance).map(Part::words).toList(),
                parts.stream().filter(Part.WantsToMeet.class::isInstance).map(Part::words).toList());
    }
}
