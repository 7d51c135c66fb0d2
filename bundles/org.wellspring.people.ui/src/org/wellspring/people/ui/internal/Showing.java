// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;

/** Whose page is on show, a person's or an organization's. One for the window; the list, the page and the commands agree on it. UI thread only. */
public final class Showing {
    /** Whoever went longer ago than this is not brought to the front by an undo. */
    private static final int GONE = 100;

    /** A mark that people share: a kind of relationship, or a tag. */
    public record Mark(boolean tag, String word) {
    }

    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Mark>> narrowing = new ArrayList<>();
    private final Deque<UUID> gone = new ArrayDeque<>();
    private Optional<UUID> person = Optional.empty();
    private Optional<UUID> organization = Optional.empty();
    private Optional<UUID> goneOrganization = Optional.empty();
    private Supplier<Optional<UUID>> neighbour = Optional::empty;

    /** Whose page it is; empty while it is an organization's. */
    public Optional<UUID> person() {
        return person;
    }

    /** The organization whose page it is; empty while it is a person's. */
    public Optional<UUID> organization() {
        return organization;
    }

    /** Whichever it is. */
    public Optional<UUID> any() {
        return person.or(() -> organization);
    }

    /** Shows an organization's page. */
    public void showOrganization(UUID id) {
        change(Optional.empty(), Optional.of(id));
    }

    /** The organization on show is not in the book any more. */
    public void lostOrganization() {
        goneOrganization = organization;
        clear();
    }

    /** Shows somebody's page. */
    public void show(UUID id) {
        change(Optional.of(id));
    }

    /** Shows nobody's. */
    public void clear() {
        change(Optional.empty());
    }

    /** The person on show is not in the book any more: the next in the list takes the place. */
    public void lost() {
        person.ifPresent(id -> {
            gone.remove(id);
            gone.addFirst(id);
            if (gone.size() > GONE) {
                gone.removeLast();
            }
        });
        Optional<UUID> next = neighbour.get().filter(id -> !gone.contains(id));
        change(next);
    }

    /** Whoever was lost from here and is among these again after an undo: shown again. */
    public void back(Set<UUID> touched) {
        gone.stream().filter(touched::contains).findFirst().ifPresent(id -> {
            gone.remove(id);
            change(Optional.of(id));
        });
        goneOrganization.filter(touched::contains).ifPresent(id -> {
            goneOrganization = Optional.empty();
            showOrganization(id);
        });
    }

    /** Who stands beside the person on show. */
    public void neighbours(Supplier<Optional<UUID>> list) {
        neighbour = list;
    }

    /** Calls back after every change for as long as the owner lives. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    /** Narrows the list to those with this mark. */
    public void narrow(Mark mark) {
        List.copyOf(narrowing).forEach(l -> l.accept(mark));
    }

    /** Calls back when the list is to be narrowed. */
    public void onNarrow(Widget owner, Consumer<Mark> listener) {
        narrowing.add(listener);
        owner.addDisposeListener(e -> narrowing.remove(listener));
    }

    private void change(Optional<UUID> now) {
        change(now, Optional.empty());
    }

    private void change(Optional<UUID> now, Optional<UUID> which) {
        if (!now.equals(person) || !which.equals(organization)) {
            person = now;
            organization = which;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
