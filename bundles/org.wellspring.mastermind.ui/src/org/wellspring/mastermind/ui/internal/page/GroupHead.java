// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.commands.EditGroup;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.MeetingRhythms;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.joining.LeaveQuestion;
import org.wellspring.mastermind.ui.internal.joining.PlaceSheet;
import org.wellspring.mastermind.ui.internal.joining.RecoverySheet;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.RichText;

/** What a group is called, how it stands with the others, and what can be done about who belongs to it (K1). */
final class GroupHead extends OfGroup<GroupHead.Told> {
    record Told(String name, int everyDays, String state, List<String> concerns, Optional<String> carried, Optional<UUID> me, boolean alone) {
    }

    GroupHead(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.name(), page.everyDays(), standing.state(), standing.concerns(), standing.place(),
                standing.belongs() ? standing.me() : Optional.empty(), page.members().stream().filter(member -> member.isThere(place().today())).count() < 2);
    }

    @Override
    protected void build(UUID group, Told told) {
        Composite top = place().bare(place().box().composite(), 3);
        if (told.me().isEmpty()) {
            place().words(top, Heading.Level.TITLE, told.name());
            line(place().box().composite(), group + "/state", RichText.empty().muted(told.state()).muted("  ").link(Texts.get("off.action"),
                    () -> with(LeaveQuestion::off)));
            return;
        }
        UUID me = told.me().get();
        InlineEdit name = new InlineEdit(top, place().theme(), SWT.NONE, Texts.get("group.name")).level(Heading.Level.TITLE)
                .check(text -> text.isBlank() ? Optional.of(Texts.get("entry.missing")) : Optional.empty())
                .onCommit(text -> run(new EditGroup(me).name(text)));
        name.setValue(told.name());
        name.standsFor(group + "/name");
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // Alone, nothing else comes first.
        new FlatButton(top, place().theme(), told.alone() ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN, Texts.get("invite.action"))
                .onPress(() -> place().commands().run(GroupIds.INVITE));
        FlatButton more = new FlatButton(top, place().theme(), FlatButton.Kind.PLAIN, "").icon(Icon.MORE, Texts.get("more"));
        more.onPress(() -> menu(more));
        line(place().box().composite(), group + "/state", state(told, me));
        told.concerns().forEach(sentence -> place().words(place().box().composite(), Heading.Level.SUBTITLE, sentence));
    }

    private RichText state(Told told, UUID me) {
        RichText state = RichText.empty().muted(told.everyDays() == 0 ? Texts.get("rhythm.none") : Texts.get("rhythm.every", told.everyDays())).muted("  ")
                .link(Texts.get("rhythm.change"), () -> rhythm(me, told.everyDays())).muted("  ·  " + told.state());
        if (told.carried().isEmpty()) {
            return state.muted("  ").link(Texts.get("place.choose"), this::carry);
        }
        return state.muted("  ").link(Texts.get("exchange.action"), () -> beside().exchange(place().space().id()));
    }

    private void rhythm(UUID me, int every) {
        // The usual ones follow each other; whoever wants another says it by command.
        place().window().shell().ifPresent(shell -> MeetingRhythms.choose(place().theme(), shell, days -> run(new EditGroup(me).everyDays(days))));
    }

    private void menu(FlatButton below) {
        Menu menu = new Menu(below);
        DropDown.item(menu, Texts.get("approve.menu"), () -> place().commands().run(GroupIds.APPROVE));
        DropDown.item(menu, Texts.get("place.menu"), this::carry);
        DropDown.item(menu, Texts.get("recovery.menu"), () -> with(RecoverySheet::open));
        DropDown.item(menu, Texts.get("leave.menu"), () -> with(LeaveQuestion::ask));
        DropDown.below(below, menu);
    }

    private void carry() {
        with(PlaceSheet::open);
    }

    private GroupsBeside beside() {
        return place().window().service(GroupsBeside.class);
    }

    private void with(BiConsumer<GroupPlace, SharedGroup> sheet) {
        beside().of(place().space().id()).ifPresent(group -> sheet.accept(place().window().make(GroupPlace.class), group));
    }
}
