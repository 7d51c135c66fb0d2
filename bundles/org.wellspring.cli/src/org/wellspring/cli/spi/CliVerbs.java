// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

/**
 * Commands that a bundle brings to the command line, of a window too: an OSGi service. Where the bundle is not installed, there are no such
 * commands, and help does not name them.
 *
 * <p>Their names are properties of the service, so that only what is asked for is ever loaded:
 * {@snippet :
 * @Component(property = {CliVerbs.NAME + "=700 bed list", CliVerbs.NAME + "=700 bed water"})
 * public final class GardenVerbs implements CliVerbs {
 *     public Verb verb(String name) {
 *         return name.equals("bed list") ? new ListBeds() : new WaterBed();
 *     }
 * }
 * }
 * A name is one word, or two: a noun and what is done to it; or three, where what is meant is a part of the noun. The number before it says where help lists it, from 100 for {@code new} to 900 for
 * {@code restore}; equals stay in the order of the property. Of two with one name, the one of the higher service ranking counts.
 *
 * <p>What help says stands in {@code help.properties} beside the class, by the keys of picocli: {@code wellspring.bed.water.usage.header}, and
 * the {@code descriptionKey} of each option. Keys that all commands share are there already: {@code person}, {@code limit}, {@code dry-run}, {@code at}.
 */
public interface CliVerbs {
    /** The property of the service that holds the names, one or several. */
    String NAME = "org.wellspring.cli.verb";

    /**
     * A command by its name, made anew: it is filled and run once. Any thread.
     *
     * @param name one of the names, without its number
     */
    Verb verb(String name);
}
