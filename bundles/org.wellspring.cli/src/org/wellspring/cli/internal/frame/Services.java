// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.frame;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.wellspring.capture.Capture;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.Warnings;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.Today;
import org.wellspring.people.Timelines;

/**
 * What commands use of the program. All but the first are made when a command first asks, so that no command pays for
 * what another one needs.
 *
 * @param spaces opens spaces
 * @param today the list of the day
 * @param ideas who knows how to help, the most important first
 * @param timelines what happened with people
 * @param settings who has settings
 * @param warnings asks the guards
 * @param capture reads sentences against a book, in the languages of plug-ins too
 */
public record Services(Spaces spaces, Supplier<Today> today, Supplier<List<HelpIdeas>> ideas,
        Supplier<Timelines> timelines, Supplier<List<SettingKeys>> settings, Supplier<Warnings> warnings, Function<Space, Capture> capture) {
}
