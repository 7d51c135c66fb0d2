// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.History.Entry;
import org.wellspring.core.Space;
import org.wellspring.core.Versions;
import org.wellspring.core.Versions.Version;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.people.commands.StepLabel;

/** Settles what stands of several versions (sharing.md): one of them, both, or other words; a step that can be taken back. Any thread. */
public final class ChooseVersion {
    private static final String BETWEEN = " / ";

    private interface Choice {
        Optional<Entry> of(Versions versions, String label);
    }

    private final UUID me;
    private final Look look;
    private final String key;
    private final Choice choice;

    private ChooseVersion(UUID me, Look look, String key, Choice choice) {
        this.me = me;
        this.look = look;
        this.key = key;
        this.choice = choice;
    }

    /** One of the versions that are there. */
    public static ChooseVersion one(UUID me, Look look, Version version) {
        return new ChooseVersion(me, look, "choose", (versions, label) -> versions.choose(label, look.what(), version.id()));
    }

    /** All of them, one after the other; of what {@linkplain Look#isText() is text}. */
    public static ChooseVersion both(UUID me, Look look) {
        String all = look.versions().stream().map(Version::value).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
        return new ChooseVersion(me, look, "choose.both", (versions, label) -> versions.write(label, look.what(), all));
    }

    /** Other words; of what {@linkplain Look#isText() is text}. */
    public static ChooseVersion words(UUID me, Look look, String text) {
        return new ChooseVersion(me, look, "choose.words", (versions, label) -> versions.write(label, look.what(), text.strip()));
    }

    /** What the step is called; what is confidential is not named. */
    public String label() {
        return StepLabel.of(new Texts(ChooseVersion.class).get(key), StepLabel.Joint.OF, "", look.confidential() ? "" : look.title());
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
        return choice.of(group.versions(), label());
    }
}
