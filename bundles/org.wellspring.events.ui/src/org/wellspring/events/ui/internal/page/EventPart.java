// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.ModelPackage;
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
import org.wellspring.ui.widgets.ScrollPage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The page of an event: what it is, whom one met and what comes of it, who is likely there; whatever else others add to it. */
public final class EventPart {
    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    ShownEvent shown;
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
    private ScrollPage page;
    private Sections sections;
    private Latest latest;
    private Optional<UUID> onPage = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        root = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        stack = new StackLayout();
        root.setLayout(stack);
        none = new EmptyState(root, theme, FlatButton.Kind.PLAIN, Texts.get("page.empty"), Texts.get("new"), () -> commands.run(EventIds.EVENT));
        page = new ScrollPage(root, theme);
        GridLayout margins = (GridLayout) page.content().getLayout();
        margins.marginHeight = 0;
        Composite inner = theme.surface(new Composite(page.content(), SWT.NONE), Token.BACKGROUND);
        inner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sections = new Sections(inner, theme, ModelPackage.Literals.EVENT, sources, EventSections.class::isInstance,
                box -> new SectionPlace(new SectionBox(box), theme, space, actions, commands, window, page::reflow));
        latest = new Latest(page);
        shown.onChange(root, this::ask);
        ShownChanges.tell(space, root, this::changed);
        stack.topControl = none;
        ask();
    }

    @Focus
    void focus() {
        stack.topControl.setFocus();
    }

    private void changed(SpaceChange change) {
        if (shown.event().isPresent()) {
            ask();
        }
    }

    private void ask() {
        if (shown.event().isEmpty()) {
            latest.forget();
            onPage = Optional.empty();
            top(none);
            return;
        }
        UUID id = shown.event().get();
        latest.ask(() -> new Events(space).page(id).map(read -> sections.prepare(new Subject(id).with(EventPage.class, read))),
                read -> read.ifPresentOrElse(show -> show(id, show), shown::clear));
    }

    private void show(UUID id, Runnable read) {
        root.setRedraw(false);
        try {
            read.run();
            top(page);
            page.reflow();
            if (!onPage.equals(Optional.of(id))) {
                page.setOrigin(0, 0);
            }
            onPage = Optional.of(id);
        } finally {
            root.setRedraw(true);
        }
    }

    private void top(Composite control) {
        stack.topControl = control;
        root.layout();
    }
}
