// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PictureFile;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.Timelines;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.details.NewDetail;
import org.wellspring.people.ui.internal.log.EntryPopover;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Sections;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.page.Width;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.widgets.Heading;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The page of a person: how to help first (G1), then the agreed rhythm, wishes, details, and what happened. Or that of an organization (M11). */
public final class PagePart {
    private static final int MARGIN = 28;

    /** What is read for a page. */
    private record Read(PersonPage page, List<TimelineEntry> timeline, Runnable sections) {
    }

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    Showing showing;
    @Inject
    Actions actions;
    @Inject
    Commands commands;
    @Inject
    Faces faces;
    @Inject
    Links links;
    @Inject
    PhotoSetting photo;
    @Inject
    @Service
    List<HelpIdeas> ideas;
    @Inject
    @Service
    Timelines timelines;
    @Inject
    @Service
    List<PageSections> sources;
    @Inject
    MainWindow window;

    private PageTools tools;
    private Latest latest;
    private Composite root;
    private StackLayout stack;
    private EntryKeys entryKeys;
    private EmptyState nobody;
    private RowList<TimelineEntry> list;
    private OrganizationPane organization;
    private Sections sections;
    private Heading timelineTitle;
    private Optional<UUID> shown = Optional.empty();
    private Optional<Runnable> coming = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        root = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        stack = new StackLayout();
        root.setLayout(stack);
        nobody = new EmptyState(root, theme, FlatButton.Kind.PLAIN, Texts.get("page.empty"), Texts.get("page.empty.action"),
                () -> commands.run(CommandIds.NEW_PERSON));
        tools = new PageTools(theme, space, new People(space, ideas, timelines), actions, commands, showing, faces, new Durations(),
                links, window, this::relayout);
        list = new RowList<>(root, theme, SWT.NONE, RowStyle.BARE, Texts.get("timeline.title"), new TimelineWords(tools.today()));
        list.setInset(MARGIN, MARGIN);
        list.knownBy(TimelineEntry::id);
        list.setActions(List.of(new RowAction<>(Texts.get("entry.change"), 'E', EntryKeys::opens, rows -> rows.forEach(this::open))));
        list.onOpen(this::open);
        entryKeys = new EntryKeys(tools, list, this::open, this::rename);
        entryKeys.listen();
        createSections();
        organization = new OrganizationPane(root, tools, sources);
        dropTarget();
        latest = new Latest(list);
        showing.onChange(root, this::ask);
        ShownChanges.tell(space, root, this::changed);
        stack.topControl = nobody;
        ask();
    }

    @Focus
    void focus() {
        // Coming back from a panel, the keyboard stays where it was on the page; on the bare ground it would be of no use.
        if (root.isFocusControl() || !hasKeyboard()) {
            stack.topControl.setFocus();
        }
    }

    private boolean hasKeyboard() {
        Control at = root.getDisplay().getFocusControl();
        while (at != null && at != root) {
            at = at.getParent();
        }
        return at != null;
    }

    /** The page in a window, brought to the front. */
    public static Optional<PagePart> in(MainWindow window) {
        EPartService parts = window.service(EPartService.class);
        parts.switchPerspective(PeopleIds.PERSPECTIVE);
        MPart part = parts.showPart(PeopleIds.PAGE, EPartService.PartState.ACTIVATE);
        return part != null && part.getObject() instanceof PagePart page ? Optional.of(page) : Optional.empty();
    }

    /** Somebody was opened: one comes to the page, not to an entry of it. */
    void arrive() {
        entryKeys.arrive();
    }

    /** Opens the name of the person to be written. */
    public void rename() {
        whenShown(() -> sections.find(HeaderSection.class).ifPresent(HeaderSection::rename));
    }

    /** Comes to the top of the page, where the new face is; the keyboard goes from what would call the page back to where it was. */
    void seeFace() {
        if (stack.topControl == list) {
            list.forceFocus();
            list.scrollToTop();
        }
    }

    /** Asks for a kind or a tag to add. */
    void mark() {
        whenShown(() -> sections.find(HeaderSection.class).ifPresent(HeaderSection::mark));
    }

    /** Asks which kind or tag to take away. */
    void unmark() {
        whenShown(() -> sections.find(HeaderSection.class).ifPresent(HeaderSection::unmark));
    }

    /** Opens the details with a line for something new of the person, or asks what it takes. */
    void add(NewDetail.Sort sort) {
        whenShown(() -> sections.find(DetailsSection.class).ifPresent(d -> d.add(sort, shown.orElseThrow())));
    }

    /** Opens the details and begins to write a field of the person's own. */
    void write(EAttribute feature) {
        whenShown(() -> sections.find(DetailsSection.class).ifPresent(d -> d.write(feature)));
    }

    /** At once, or as soon as the page of the person was read. */
    private void whenShown(Runnable then) {
        if (shown.isPresent() && shown.equals(showing.person()) && stack.topControl == list) {
            then.run();
        } else {
            coming = Optional.of(then);
        }
    }

    /** Opens the details and gives them the keyboard. */
    void goToDetails() {
        if (stack.topControl == organization.control()) {
            organization.goToDetails();
        } else {
            sections.find(DetailsSection.class).ifPresent(DetailsSection::unfold);
        }
    }

    /** Gives the keyboard to what happened, the newest first, and shows most of it; says so where nothing has happened. */
    void goToTimeline() {
        whenShown(this::showTimeline);
    }

    private void showTimeline() {
        if (list.rowCount() > 0) {
            list.forceFocus();
            list.goTo(Math.max(0, list.selectionIndices().length == 0 ? 0 : list.selectionIndices()[0]));
        } else {
            window.service(ErrorService.class).notice(Notice.of(Texts.get("timeline.none")));
        }
    }

    /** A picture dropped on the page becomes the photo; anything else is imported. */
    private void dropTarget() {
        DropTarget target = new DropTarget(root, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                e.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent e) {
                if (e.data instanceof String[] files) {
                    dropped(files);
                }
            }
        });
    }

    private void dropped(String[] files) {
        if (files.length == 1 && shown.isPresent() && PictureFile.isPicture(Path.of(files[0]))) {
            photo.set(shown.get(), Path.of(files[0]), this::seeFace);
        } else {
            commands.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, String.join("\n", files)));
        }
    }

    private void createSections() {
        sections = new Sections(list.header(), theme, ModelPackage.Literals.PERSON, sources, OwnSections.class::isInstance, tools::place);
        timelineTitle = new Heading(list.header(), theme, Heading.Level.STRONG, Texts.get("timeline.title"));
        timelineTitle.setLayoutData(Width.FULL);
    }

    private void ask() {
        if (showing.organization().isPresent()) {
            UUID which = showing.organization().get();
            latest.ask(() -> organization.read(which), show -> show.ifPresentOrElse(this::showOrganization, () -> vanished(which)));
            return;
        }
        Optional<UUID> id = showing.person();
        if (id.isEmpty()) {
            latest.forget();
            top(nobody);
            return;
        }
        Optional<UUID> chosen = list.lead().map(TimelineEntry::id).filter(e -> shown.equals(id) && space.find(e).isPresent());
        latest.ask(() -> read(id.get(), chosen), read -> read.ifPresentOrElse(this::show, () -> vanished(id.get())));
    }

    /** Undone, deleted on the command line, merged into somebody. */
    private void vanished(UUID id) {
        if (showing.person().filter(id::equals).isPresent()) {
            showing.lost();
        } else if (showing.organization().filter(id::equals).isPresent()) {
            showing.lostOrganization();
        }
    }

    private void showOrganization(Runnable page) {
        root.setRedraw(false);
        try {
            shown = Optional.empty();
            page.run();
            top(organization.control());
        } finally {
            root.setRedraw(true);
        }
    }

    private Optional<Read> read(UUID id, Optional<UUID> chosen) {
        return tools.people().page(id).map(page -> new Read(page, GrowingTimeline.first(tools.people(), id, chosen),
                sections.prepare(new Subject(id).with(PersonPage.class, page))));
    }

    private void show(Read read) {
        UUID id = read.page().row().id();
        boolean other = !shown.equals(Optional.of(id));
        shown = Optional.of(id);
        root.setRedraw(false);
        try {
            FocusPlace place = FocusPlace.in(list.header());
            read.sections().run();
            timelineTitle.setText(read.timeline().isEmpty() ? Texts.get("timeline.none") : Texts.get("timeline.title"));
            list.setRows(new GrowingTimeline(list, tools.people(), id, read.timeline()));
            list.header().layout(true, true);
            if (other) {
                place.leaveTo(list);
            } else {
                place.restoreOr(list);
            }
            // A face may be another one although the section that shows it did not change.
            list.header().redraw(0, 0, list.header().getSize().x, list.header().getSize().y, true);
            list.refresh();
            if (other) {
                list.select(-1);
                list.scrollToTop();
            }
            top(list);
        } finally {
            root.setRedraw(true);
        }
        Optional<Runnable> then = coming;
        coming = Optional.empty();
        then.ifPresent(Runnable::run);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            // Whoever came before somebody was read goes on with them.
            boolean here = hasKeyboard();
            stack.topControl = control;
            root.layout();
            if (here) {
                // While it is being drawn anew, nothing on it can be given the keyboard.
                root.getDisplay().asyncExec(() -> {
                    if (!root.isDisposed() && stack.topControl == control && root.isFocusControl()) {
                        control.setFocus();
                    }
                });
            }
        }
    }

    private void relayout() {
        list.header().layout(true, true);
        list.refresh();
        organization.relayout();
    }

    private void open(TimelineEntry entry) {
        new EntryPopover(tools, entry).open(root.getShell());
    }

    private void changed(SpaceChange change) {
        if (showing.any().isPresent()) {
            ask();
        }
    }
}
