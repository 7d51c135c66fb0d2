// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.RenameOrganization;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Avatar;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** Which organization it is, and what can be done with it. */
final class OrganizationHead extends OrganizationPart<OrganizationHead.Named> {
    /** Its name, and how many work there. */
    record Named(String name, int workThere) {}

    OrganizationHead(SectionPlace place) {
        super(place);
    }

    @Override
    Named slice(OrganizationPage page) {
        return new Named(page.name(), page.workThere());
    }

    @Override
    protected void build(UUID id, Named page) {
        Composite line = place().bare(place().box().composite(), 3);
        Avatar avatar = new Avatar(line, theme(), 60);
        avatar.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        avatar.show(page.name(), Optional::empty);
        Composite middle = place().bare(line, 1);
        InlineEdit name = new InlineEdit(middle, theme(), SWT.NONE, Texts.get("organization.name")).level(Heading.Level.TITLE)
                .placeholder(Texts.get("organization.name"))
                .check(t -> t.isBlank() ? Optional.of(Texts.get("organization.name.missing")) : Optional.empty())
                .onCommit(t -> rename(id, t));
        name.setValue(page.name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        place().words(middle, Heading.Level.SUBTITLE, Texts.get("organization.subtitle", page.workThere()));
        Composite bar = place().bare(line, 2);
        bar.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        FlatButton more = new FlatButton(bar, theme(), FlatButton.Kind.QUIET, "").icon(Icon.MORE, Texts.get("person.more"));
        more.onPress(() -> menu(more, id));
        FlatButton add = new FlatButton(bar, theme(), FlatButton.Kind.PLAIN, Texts.get("organization.add"));
        add.onPress(() -> new Chooser(theme(), Texts.get("organization.add.who"), Texts.get("choose.person.hint")).finding(tools::peopleFor)
                .open(line.getShell(), who -> tools.actions().run(new AddRole(UUID.fromString(who.id()), "", page.name()).at(id))));
    }

    private void rename(UUID id, String text) {
        tools.actions().runAndSay(new RenameOrganization(id, text),
                done -> Texts.get(done.merged() ? "organization.merged" : "organization.renamed", text.strip()))
                .filter(RenameOrganization.Renamed::merged).ifPresent(done -> tools.showing().showOrganization(done.id()));
    }

    private void menu(FlatButton below, UUID id) {
        Menu menu = new Menu(below);
        item(menu, "organization.history", () -> tools.commands().run("org.wellspring.command.person-history"));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "organization.delete", () -> OrganizationPane.delete(tools.space(), tools.showing(), tools.actions(), id));
        DropDown.below(below, menu);
    }

    private static void item(Menu menu, String key, Runnable action) {
        DropDown.item(menu, Texts.get(key), action);
    }
}
