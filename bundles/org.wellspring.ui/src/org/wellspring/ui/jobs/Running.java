// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.Optional;

/**
 * Something at work in the background, at one moment.
 *
 * @param id stays the same while it runs
 * @param title "Importing contacts"
 * @param step what it does right now; may be empty
 * @param fraction done so far, 0…1; negative when unknown
 * @param cancel asks it to stop; empty if it can't be stopped
 */
public record Running(long id, String title, String step, double fraction, Optional<Runnable> cancel) {}
