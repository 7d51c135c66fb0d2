// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.followup.silence.SilenceState;

/**
 * How far it has come with somebody who does not answer; the private note is not among it (T11).
 *
 * @param outreach the letter that waits: {@code draft --for} takes it
 * @param next second-approach or close where there is something to decide now, else nothing
 */
record SilenceLine(UUID person, String name, String stage, LocalDate since, UUID outreach, String about, LocalDate wrote, Optional<LocalDate> again,
        String next,
        List<String> reasons) {
    static SilenceLine of(SilenceState state) {
        return new SilenceLine(state.person(), state.name(), state.stage().getLiteral(), state.since(), state.outreach(), state.about(), state.wrote(),
                state.again(), state.next().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), state.reasons());
    }
}
