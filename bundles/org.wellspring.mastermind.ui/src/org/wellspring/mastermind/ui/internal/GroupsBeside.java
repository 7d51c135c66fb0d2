// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.Spaces.Options;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.share.Exchange;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.SharedGroups.Entry;
import org.wellspring.share.SyncReport;
import org.wellspring.ui.jobs.UiRealm;
import org.wellspring.ui.jobs.WhileBookIsOpen;

/**
 * The groups beside the book, each open and exchanging for as long as the book is: opened in the background, so that the book waits for none, and also those that are
 * founded or joined meanwhile, by whom ever. One for the window. UI thread only, but for what says otherwise.
 */
public final class GroupsBeside implements WhileBookIsOpen.Work, OpenSpaces.Listener {
    private static final int AGAIN_MS = 1500;
    private static final int PATIENT = 3;

    /**
     * A group that can't be opened.
     *
     * @param problem why, and what to do
     */
    public record Shut(UUID id, String name, Problem problem) {
    }

    private record Open(SharedGroup group, Exchange exchange, Optional<SyncReport> report) {
        Open with(SyncReport latest) {
            return new Open(group, exchange, Optional.of(latest));
        }
    }

    private final Space book;
    private final GroupSource source;
    private final Display display;
    private final Runnable told;
    private final Map<UUID, Open> open = new LinkedHashMap<>();
    private final Map<UUID, Shut> shut = new LinkedHashMap<>();
    private final Map<UUID, Integer> tries = new HashMap<>();
    private final Runnable changed = this::lookSoon;
    private final SpaceListener stepping = this::stepped;
    private volatile SharedGroups groups;
    private boolean looked;
    private boolean looking;
    private boolean again;
    private boolean over;

    /** @param told after every change: a group came or went, or exchanged */
    GroupsBeside(Space book, GroupSource source, Display display, Runnable told) {
        this.book = book;
        this.source = source;
        this.display = display;
        this.told = told;
    }

    /** The book that they lie beside. */
    public Space book() {
        return book;
    }

    /** Where groups come from. */
    public GroupSource source() {
        return source;
    }

    /** How a group of this window is opened: with the book's clock, and its thread. */
    public Options options() {
        return Options.here().at(book.clock()).on(new UiRealm(display));
    }

    /** Those that are open, in the order in which they were. */
    public List<SharedGroup> all() {
        return open.values().stream().map(Open::group).toList();
    }

    /** Whether it is known by now which there are. */
    public boolean isKnown() {
        return looked;
    }

    /** Those that can't be opened. */
    public List<Shut> shut() {
        return List.copyOf(shut.values());
    }

    /** The open group with this id. */
    public Optional<SharedGroup> of(UUID id) {
        return Optional.ofNullable(open.get(id)).map(Open::group);
    }

    /** What came of its last exchange; empty before the first one. */
    public Optional<SyncReport> report(UUID id) {
        return Optional.ofNullable(open.get(id)).flatMap(Open::report);
    }

    /** Asks for an exchange in a moment. */
    public void exchange(UUID id) {
        Optional.ofNullable(open.get(id)).map(Open::exchange).ifPresent(Exchange::soon);
    }

    @Override
    public void begin() {
        source.open().addListener(this);
        book.addListener(stepping);
        look();
    }

    /** What was told with a step of the book is there as long as the step stands. */
    private void stepped(SpaceChange change) {
        if (change.undo()) {
            Thread.ofVirtual().name("groups").start(() -> {
                try {
                    source.follow(book);
                } catch (RuntimeException | LinkageError e) {
                    ILog.of(GroupsBeside.class).error("What lies beside the book could not follow it", e);
                }
            });
        }
    }

    /** Any thread. */
    private void lookSoon() {
        if (!display.isDisposed()) {
            display.asyncExec(this::look);
        }
    }

    /** Opens what is not open yet, away from the UI thread. */
    private void look() {
        if (over) {
            return;
        }
        List.copyOf(open.values()).stream().filter(one -> one.group().isGivenUp()).forEach(one -> {
            close(one);
            tell();
        });
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        List<UUID> there = List.copyOf(open.keySet());
        Options options = options();
        Thread.ofVirtual().name("groups").start(() -> {
            try {
                find(there, options);
            } catch (RuntimeException | LinkageError e) {
                ILog.of(GroupsBeside.class).error("The groups could not be looked for", e);
            } finally {
                deliver(this::lookedFor);
            }
        });
    }

    private void find(List<UUID> there, Options options) {
        if (groups == null) {
            groups = source.groups();
            groups.onChange(changed);
        }
        for (Entry entry : groups.all(book.directory())) {
            if (!there.contains(entry.id())) {
                open(entry, options);
            }
        }
    }

    private void open(Entry entry, Options options) {
        Optional<SharedGroup> used = groups.opened(entry.id());
        if (used.isPresent()) {
            // Founded or joined in this window; by a command it is closed in a moment, and this is told so.
            return;
        }
        try {
            SharedGroup group = groups.open(book.directory(), entry.id(), options);
            deliver(() -> add(group), () -> group.close());
        } catch (SpaceException e) {
            boolean locked = e.problem().kind() == Problem.Kind.LOCKED;
            if (!locked) {
                ILog.of(GroupsBeside.class).warn(e.problem().happened(), e);
            }
            deliver(() -> shut(new Shut(entry.id(), entry.name(), e.problem()), locked));
        }
    }

    /** One that somebody else has open is tried again, and told of once it goes on: a group is that for as long as a command takes, or while it is being founded. */
    private void shut(Shut group, boolean locked) {
        if (locked) {
            display.timerExec(AGAIN_MS, this::look);
        }
        if (!locked || tries.merge(group.id(), 1, Integer::sum) > PATIENT) {
            shut.put(group.id(), group);
        }
    }

    private void lookedFor() {
        looking = false;
        looked = true;
        tell();
        if (again) {
            again = false;
            look();
        }
    }

    /** Takes a group in that is open already: opened here, founded or joined in this window. */
    public void add(SharedGroup group) {
        if (over) {
            group.close();
            return;
        }
        if (open.containsKey(group.id())) {
            return;
        }
        shut.remove(group.id());
        tries.remove(group.id());
        source.open().opened(group.space());
        MemberEntries.follow(group);
        open.put(group.id(), new Open(group, Exchange.of(group, report -> deliver(() -> exchanged(group, report))), Optional.empty()));
        tell();
    }

    private void exchanged(SharedGroup group, SyncReport report) {
        Open known = open.get(group.id());
        if (known == null || known.group() != group) {
            return;
        }
        open.put(group.id(), known.with(report));
        if (group.mustReopen()) {
            close(known);
            look();
            return;
        }
        try {
            MemberEntries.follow(group);
        } catch (SpaceException e) {
            // Its first words have not all arrived; after the next exchange there may be more.
            ILog.of(GroupsBeside.class).info(e.problem().happened());
        }
        tell();
    }

    private void tell() {
        told.run();
    }

    private void deliver(Runnable what) {
        deliver(what, () -> {});
    }

    /** On the UI thread, or otherwise where there is none any more. */
    private void deliver(Runnable what, Runnable otherwise) {
        if (display.isDisposed()) {
            otherwise.run();
        } else {
            display.asyncExec(what);
        }
    }

    /** While there still is a window, before the book is let go. */
    @Override
    public void closing(Space space) {
        if (space == book) {
            end();
        }
    }

    private void close(Open one) {
        open.remove(one.group().id());
        one.exchange().close();
        source.open().closing(one.group().space());
        one.group().close();
    }

    @Override
    public void end() {
        if (over) {
            return;
        }
        over = true;
        if (groups != null) {
            groups.onChangeNoMore(changed);
        }
        source.open().removeListener(this);
        book.removeListener(stepping);
        List.copyOf(open.values()).forEach(one -> {
            try {
                close(one);
            } catch (SpaceException e) {
                ILog.of(GroupsBeside.class).error(e.problem().happened(), e);
            }
        });
    }
}
