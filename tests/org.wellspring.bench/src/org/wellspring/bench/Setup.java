// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.wellspring.core.Spaces;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.followup.Today;

/**
 * What a measurement needs.
 *
 * @param size of the world
 * @param folder for files; worlds in it are used again
 * @param launcher the program to start as a process; empty to measure none
 * @param spaces opens and creates spaces
 * @param today the list of the day
 * @param calendars reads calendars
 * @param progress says what is being done
 */
record Setup(Size size, Path folder, Optional<Path> launcher, Spaces spaces, Today today, EventSources calendars, Consumer<String> progress) {
}
