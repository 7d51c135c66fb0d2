// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.commands.DeleteOrganization;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Sections;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.page.Width;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

/** The page of an organization (M11): its sections, and who works or worked there. Edited in place. UI thread only, but for reading. */
final class OrganizationPane {
    private static final int MARGIN = 28;

    private final PageTools tools;
    private final RowList<OrganizationPage.Member> list;
    private final Sections sections;
    private final Heading title;
    private Optional<UUID> shown = Optional.empty();

    OrganizationPane(Composite root, PageTools tools, List<PageSections> sources) {
        this.tools = tools;
        list = new RowList<>(root, tools.theme(), SWT.NONE, RowStyle.BARE, Texts.get("organization.people"), new CardRowRenderer<>(2, this::words));
        list.setInset(MARGIN, MARGIN);
        list.onOpen(member -> tools.showing().show(member.person()));
        sections = new Sections(list.header(), tools.theme(), ModelPackage.Literals.ORGANIZATION, sources, OwnSections.class::isInstance, tools::place);
        title = new Heading(list.header(), tools.theme(), Heading.Level.STRONG, Texts.get("organization.people"));
        title.setLayoutData(Width.FULL);
    }

    /** What is on top while an organization is on show. */
    Control control() {
        return list;
    }

    /** Lays it out again. */
    void relayout() {
        list.header().layout(true, true);
        list.refresh();
    }

    /** Gives the keyboard to how the organization is reached. */
    void goToDetails() {
        sections.find(OrganizationDetails.class).ifPresent(OrganizationDetails::goTo);
    }

    /** Reads a page. Background thread; what it answers shows it, on the UI thread. Empty if it is not in the book. */
    Optional<Runnable> read(UUID id) {
        return new OrganizationReader(tools.space()).page(id).map(page -> {
            Runnable read = sections.prepare(new Subject(id).with(OrganizationPage.class, page));
            return () -> show(page, read);
        });
    }

    private void show(OrganizationPage page, Runnable read) {
        boolean other = !shown.equals(Optional.of(page.id()));
        shown = Optional.of(page.id());
        FocusPlace focus = FocusPlace.in(list.header());
        read.run();
        title.setText(Texts.get(page.people().isEmpty() ? "organization.nobody" : "organization.people"));
        list.setRows(RowSource.of(page.people()));
        relayout();
        if (other) {
            list.select(-1);
            list.scrollToTop();
        } else {
            focus.restore();
        }
    }

    /** Takes an organization out of the book; undo brings it back, so nothing is asked. */
    static void delete(Space space, Showing showing, Actions actions, UUID id) {
        Optional<OrganizationPage> page = new OrganizationReader(space).page(id);
        String said = Texts.get("organization.deleted", page.map(OrganizationPage::name).orElse(""), page.map(OrganizationPage::workThere).orElse(0));
        actions.runAndSay(new DeleteOrganization(id), said).ifPresent(done -> showing.lostOrganization());
    }

    private CardRow words(OrganizationPage.Member member) {
        String what = Stream.of(member.title(), member.department()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        return new CardRow(member.role().toString(), Initials.of(member.name()),
                member.photo() ? tools.faces().of(member.person(), list) : Optional.empty(), member.name(), "", "", Tone.SOFT, what, "",
                years(member));
    }

    /** "since 2022", "2015–2022", "until 2020". */
    private static String years(OrganizationPage.Member member) {
        List<String> known = new ArrayList<>();
        member.from().ifPresent(day -> known.add("" + day.getYear()));
        if (!member.current()) {
            member.to().map(day -> "" + day.getYear()).filter(year -> !known.contains(year)).ifPresent(known::add);
            return member.from().isEmpty() ? Texts.get("organization.until", known.getFirst()) : String.join("–", known);
        }
        return known.isEmpty() ? "" : Texts.get("organization.since", known.getFirst());
    }
}
