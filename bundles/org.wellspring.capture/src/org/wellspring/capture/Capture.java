// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.capture.internal.Reader;
import org.wellspring.capture.internal.Replacing;
import org.wellspring.capture.internal.SaveCaptured;
import org.wellspring.capture.spi.CaptureLanguage;

/** Understands sentences such as "Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks". */
public final class Capture {
    private final Space space;
    private final Reader reader;

    /** Into this space, in English, German, French and Spanish. */
    public Capture(Space space) {
        this(space, List.of(), List.of());
    }

    /** The same, in languages that plug-ins add as well; their days are read by those of the same code. */
    public Capture(Space space, Collection<CaptureLanguage> languages, Collection<DayLanguage> days) {
        this.space = space;
        this.reader = new Reader(space, languages, days);
    }

    /** How the sentence reads. Nothing is saved. Any thread. */
    public Understanding understand(String sentence) {
        return reader.read(sentence);
    }

    /**
     * What of the book gives way to a part when it is saved, to be shown before: a birthday in the spelling of
     * {@link org.wellspring.core.days.PartialDay}, the names of houses where somebody worked. Any thread.
     */
    public Optional<String> replaces(Understanding understanding, Part part) {
        return Replacing.by(space, understanding, part);
    }

    /** When something comes up of which no day is said, as the user set it. Any thread. */
    public OpenDays openDays() {
        return new OpenDays(new Settings(space).get(FollowupSettings.PROMISE_DAYS));
    }

    /**
     * Saves it as one transaction. A card (F2) is made for somebody new of whom no next step is known, and of a sentence about nobody (F16). Realm only.
     *
     * @throws org.wellspring.core.SpaceException REFUSED while something has to be answered, or if there is no text
     */
    public Captured save(Understanding understanding) {
        Changed<Captured> changed = saving(understanding).run(space);
        return changed.result().kept(changed.transaction());
    }

    /** What {@link #save} does, as a command; for who runs it for a user, and asks guards before. */
    public Command<Captured> saving(Understanding understanding) {
        return new SaveCaptured(understanding);
    }
}
