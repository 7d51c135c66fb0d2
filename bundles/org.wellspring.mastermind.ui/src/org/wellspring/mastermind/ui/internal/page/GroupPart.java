// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.joining.PlaceSheet;
import org.wellspring.mastermind.ui.internal.joining.WaitingSheet;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SyncReport;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.SectionBox;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Sections;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.ScrollPage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The page of one group: its board, or one of its meetings. What is injected is of the group's space. */
public final class GroupPart {
    @Inject
    Theme theme;
    @Inject
    MPart part;
    @Inject
    Space space;
    @Inject
    ShownGroup shown;
    @Inject
    Actions actions;
    @Inject
    Commands commands;
    @Inject
    MainWindow window;
    @Inject
    @Service
    List<PageSections> sources;

    private Composite root;
    private StackLayout stack;
    private EmptyState none;
    private EmptyState nowhere;
    private ScrollPage board;
    private ScrollPage meeting;
    private Sections ofBoard;
    private Sections ofMeeting;
    private Latest latest;
    private Optional<UUID> onPage = Optional.empty();

    private record Read(String name, Optional<UUID> object, boolean found, Runnable show) {
    }

    @PostConstruct
    void create(Composite parent) {
        root = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        stack = new StackLayout();
        root.setLayout(stack);
        none = new EmptyState(root, theme, FlatButton.Kind.PLAIN, Texts.get("page.waits"), Texts.get("exchange.action"), this::exchange)
                .also(Texts.get("waits.place"), () -> with(PlaceSheet::open));
        nowhere = new EmptyState(root, theme, FlatButton.Kind.PLAIN, Texts.get("page.nowhere"), Texts.get("waits.place"), () -> with(PlaceSheet::open))
                .also(Texts.get("exchange.action"), this::exchange);
        for (EmptyState waiting : List.of(none, nowhere)) {
            waiting.also(Texts.get("waits.answer"), () -> with(WaitingSheet::open)).also(Texts.get("waits.giveUp"), () -> with(WaitingSheet::giveUp));
        }
        board = page();
        ofBoard = sections(board, GroupPackage.Literals.GROUP);
        meeting = page();
        ofMeeting = sections(meeting, GroupPackage.Literals.MEETING);
        latest = new Latest(root);
        shown.onChange(root, this::ask);
        ShownChanges.tell(space, root, change -> ask());
        stack.topControl = board;
        ask();
    }

    private ScrollPage page() {
        ScrollPage page = new ScrollPage(root, theme);
        ((GridLayout) page.content().getLayout()).marginHeight = 0;
        return page;
    }

    private Sections sections(ScrollPage page, EClass type) {
        Composite inner = theme.surface(new Composite(page.content(), SWT.NONE), Token.BACKGROUND);
        inner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return new Sections(inner, theme, type, sources, GroupSections.class::isInstance,
                box -> new SectionPlace(new SectionBox(box), theme, space, actions, commands, window, page::reflow));
    }

    private void with(BiConsumer<GroupPlace, SharedGroup> sheet) {
        Optional.ofNullable(window.service(GroupsBeside.class)).flatMap(beside -> beside.of(space.id()))
                .ifPresent(group -> sheet.accept(window.make(GroupPlace.class), group));
    }

    private void exchange() {
        Optional.ofNullable(window.service(GroupsBeside.class)).ifPresent(beside -> beside.exchange(space.id()));
    }

    @Focus
    void focus() {
        shown.show(space.id());
        // Back where it was, such as after a panel: else it would be in the name of the group.
        if (!FocusPlace.last(root.getShell()).filter(this::isHere).map(Control::setFocus).orElse(false) && !stack.topControl.setFocus()) {
            root.setFocus();
        }
    }

    private boolean isHere(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at == stack.topControl) {
                return true;
            }
        }
        return false;
    }

    private void ask() {
        Optional<GroupsBeside> beside = Optional.ofNullable(window.service(GroupsBeside.class));
        if (beside.flatMap(one -> one.of(space.id())).isEmpty()) {
            return;
        }
        GroupStanding standing = GroupStanding.of(beside.get(), space.id());
        Optional<UUID> wanted = shown.meeting(space.id());
        latest.ask(() -> read(standing.read(), wanted), this::show);
    }

    private Read read(GroupStanding standing, Optional<UUID> wanted) {
        Optional<MeetingPage> met = wanted.flatMap(id -> MeetingPage.of(space, id));
        try {
            GroupPage page = GroupPage.of(space);
            String name = page.name();
            Subject of = new Subject(met.map(MeetingPage::id).orElse(page.id())).with(GroupPage.class, page).with(GroupStanding.class, standing);
            met.ifPresent(one -> of.with(MeetingPage.class, one));
            return new Read(name, Optional.of(of.id()), true, (met.isPresent() ? ofMeeting : ofBoard).prepare(of));
        } catch (SpaceException nothingYet) {
            return new Read(standing.group().name(), Optional.empty(), isFound(standing), () -> {});
        }
    }

    /** Before the first exchange, and where the place is away, nobody can tell. */
    private static boolean isFound(GroupStanding standing) {
        return standing.group().isFound() || standing.report().filter(report -> report.host() == SyncReport.Host.REACHABLE).isEmpty();
    }

    /** Only a page in front of somebody is read. */
    private void seen() {
        if (root.isVisible() && root.getDisplay().getActiveShell() != null) {
            Optional.ofNullable(window.service(GroupsBeside.class)).flatMap(beside -> beside.of(space.id())).ifPresent(SharedGroup::seen);
        }
    }

    private void show(Read read) {
        root.setRedraw(false);
        try {
            part.setLabel(read.name());
            read.show().run();
            Composite top = read.object().isEmpty() ? read.found() ? none : nowhere : read.object().get().equals(space.id()) ? board : meeting;
            stack.topControl = top;
            root.layout();
            if (top instanceof ScrollPage page) {
                page.reflow();
                if (!onPage.equals(read.object())) {
                    page.setOrigin(0, 0);
                }
            }
            onPage = read.object();
            seen();
        } finally {
            root.setRedraw(true);
        }
    }
}
