// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.List;
import java.util.UUID;

/**
 * A section on the page of an object, named by {@link PageSections}.
 *
 * @param <T> what it shows; two that are equal look alike, so a record
 */
public abstract class PageSection<T> {
    private final SectionPlace place;
    private UUID owner;
    private T last;

    /** At this place of a page. */
    protected PageSection(SectionPlace place) {
        this.place = place;
    }

    /** What it works with. */
    protected final SectionPlace place() {
        return place;
    }

    /** Reads what is to be shown of an object. Background thread. */
    protected abstract T read(Subject of);

    /** Whether there is nothing to show, so that the section takes no room. */
    protected boolean isEmpty(T shown) {
        return false;
    }

    /** What of the section's own state decides how it looks, such as being folded out; compared with {@code equals}. UI thread. */
    protected Object state(UUID of) {
        return "";
    }

    /** Another object's page is about to be shown. */
    protected void ownerChanged() {
    }

    /** Fills the empty box of its place. UI thread. */
    protected abstract void build(UUID of, T shown);

    /** Reads what is to be shown of an object. Background thread; what it answers shows it, on the UI thread. */
    public final Runnable prepare(Subject of) {
        T read = read(of);
        return () -> show(of.id(), read);
    }

    /** Shows the same again, after {@link #state} changed. UI thread. */
    protected final void rebuild() {
        if (owner != null) {
            show(owner, last);
            place.relayout().run();
        }
    }

    private void show(UUID of, T what) {
        if (!of.equals(owner)) {
            ownerChanged();
        }
        owner = of;
        last = what;
        boolean empty = isEmpty(what);
        place.box().composite().setVisible(!empty);
        place.box().show(of, List.of(what, state(of)), () -> {
            if (!empty) {
                build(of, what);
            }
        });
    }
}
