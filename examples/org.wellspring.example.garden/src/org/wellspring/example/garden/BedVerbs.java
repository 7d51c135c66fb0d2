// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** Commands about the beds: {@code wellspring bed list}, {@code wellspring bed water Herbs}, {@code wellspring bed harvests Rosa}. */
@Component(property = {CliVerbs.NAME + "=700 bed list", CliVerbs.NAME + "=700 bed water", CliVerbs.NAME + "=700 bed harvests"})
public final class BedVerbs implements CliVerbs {
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "bed list" -> new ListBeds();
            case "bed water" -> new WaterBed();
            case "bed harvests" -> new ListHarvests();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
