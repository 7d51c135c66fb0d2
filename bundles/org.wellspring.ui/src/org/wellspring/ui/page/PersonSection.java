// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.List;
import java.util.UUID;

/**
 * A section on the page of a person, made by {@link PersonSections}.
 *
 * @param <T> what it shows; two that are equal look alike, so a record
 */
public abstract class PersonSection<T> {
    private final SectionPlace place;
    private UUID person;
    private T last;

    /** At this place of a page. */
    protected PersonSection(SectionPlace place) {
        this.place = place;
    }

    /** What it works with. */
    protected final SectionPlace place() {
        return place;
    }

    /** Reads what is to be shown of a person. Background thread. */
    protected abstract T read(UUID person);

    /** Whether there is nothing to show, so that the section takes no room. */
    protected boolean isEmpty(T shown) {
        return false;
    }

    /** What of the section's own state decides how it looks, such as being folded out; compared with {@code equals}. */
    protected Object state() {
        return "";
    }

    /** Somebody else's page is about to be shown. */
    protected void personChanged() {
    }

    /** Fills the empty box of its place. UI thread. */
    protected abstract void build(UUID of, T shown);

    /** Reads what is to be shown of a person. Background thread; what it answers shows it, on the UI thread. */
    public final Runnable prepare(UUID of) {
        T read = read(of);
        return () -> show(of, read);
    }

    /** Shows the same again, after {@link #state()} changed. UI thread. */
    protected final void rebuild() {
        show(person, last);
        place.relayout().run();
    }

    private void show(UUID of, T what) {
        if (!of.equals(person)) {
            personChanged();
        }
        person = of;
        last = what;
        boolean empty = isEmpty(what);
        place.box().composite().setVisible(!empty);
        place.box().show(of, List.of(what, state()), () -> {
            if (!empty) {
                build(of, what);
            }
        });
    }
}
