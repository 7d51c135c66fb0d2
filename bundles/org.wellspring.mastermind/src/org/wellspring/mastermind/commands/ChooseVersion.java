// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.History.Entry;
import org.wellspring.core.Space;
import org.wellspring.core.Versions.Version;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.people.commands.StepLabel;

/** Lets one of several versions be the value (sharing.md): a step that can be taken back. Any thread. */
public final class ChooseVersion {
    private final UUID me;
    private final Look look;
    private final Version version;

    /** This one, of those that are there. */
    public ChooseVersion(UUID me, Look look, Version version) {
        this.me = me;
        this.look = look;
        this.version = version;
    }

    /** What the step is called; what is confidential is not named. */
    public String label() {
        return StepLabel.of(new Texts(ChooseVersion.class).get("choose"), StepLabel.Joint.OF, "", look.confidential() ? "" : look.title());
    }

    /**
     * Does it.
     *
     * @return the step; empty if somebody has chosen, or written anew, meanwhile
     * @throws org.wellspring.core.SpaceException if who says so has left
     */
    public Optional<Entry> in(Space group) {
        GroupPage.of(group).members().stream().filter(one -> one.id().equals(me) && !one.isThere(LocalDate.now(group.clock()))).map(Belonging::name)
                .findFirst().ifPresent(name -> {
                    throw Refusal.because("left", name);
                });
        return group.versions().choose(label(), look.what(), version.id());
    }
}
