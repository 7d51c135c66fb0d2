// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.util.UUID;

import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.GroupMember;
import org.wellspring.share.GroupMember.Device;
import org.wellspring.share.OpenInvitation;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Confirmation;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** Removes a member, or one of their devices that was lost; says what that does and what it can't do. UI thread only. */
public final class RemoveSheet {
    private RemoveSheet() {
    }

    /** About this member. */
    public static void open(GroupPlace place, SharedGroup group, UUID member, String name) {
        boolean known = MemberEntries.isKnown(group, member);
        FormPanel panel = Sheets.panel(place, Texts.get("remove.title", name, group.name()), Texts.get(known ? "remove.about" : "remove.about.entry", name));
        if (known) {
            panel.line(Heading.Level.TEXT, Texts.get("remove.past"));
        }
        group.members().stream().filter(one -> one.id().equals(member)).map(GroupMember::devices).filter(devices -> devices.size() > 1)
                .forEach(devices -> devices.forEach(device -> panel.links(RichText.of(name(device))
                        .muted(heard(group, device) + "  ").link(Texts.get("remove.device"), () -> distrust(place, group, panel, device, name(device))))));
        panel.noButton();
        FlatButton stay = panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("remove.do", name), () -> {
            if (!known) {
                MemberEntries.remove(group, member);
                said(place, group, panel, Texts.get("remove.said", name));
                return;
            }
            place.work(panel, Texts.get("remove.job"), () -> {
                group.remove(member);
                return member;
            }, gone -> said(place, group, panel, Texts.get("remove.said", name)));
        });
        panel.popover().open();
        stay.setFocus();
    }

    /** What somebody calls it. */
    static String name(Device device) {
        return device.label().isBlank() ? device.id() : device.label();
    }

    /** When it was last heard of, behind its name: several computers may be called alike. */
    static String heard(SharedGroup group, Device device) {
        return " · " + (device.here() ? Texts.get("computers.here")
                : device.lastHeard().map(at -> Texts.get("heard.last", GroupWords.ago(group.space(), at)))
                        .orElseGet(() -> Texts.get("heard.never")))
                + " · " + device.id();
    }

    /** Lets a device be one of the group no longer; asks before, and says what that means. */
    static void distrust(GroupPlace place, SharedGroup group, FormPanel panel, Device device, String name) {
        panel.leave(() -> place.errors().ask(new Confirmation(Texts.get("remove.device.question", name), Texts.get("remove.device.yes"), Sheets.cancel(),
                () -> place.work(Texts.get("remove.job"), () -> {
                    group.removeDevice(device.id());
                    return device;
                }, gone -> done(place, group, Texts.get("remove.device.said", name)), () -> {}))));
    }

    /** Takes an invitation back. */
    public static void takeBack(GroupPlace place, SharedGroup group, OpenInvitation invitation) {
        place.work(Texts.get("invited.takeBack"), () -> {
            group.takeBack(invitation.id());
            return invitation;
        }, gone -> done(place, group, Texts.get("invited.takenBack", invitation.name())), () -> {});
    }

    private static void said(GroupPlace place, SharedGroup group, FormPanel panel, String words) {
        panel.popover().close();
        done(place, group, words);
    }

    private static void done(GroupPlace place, SharedGroup group, String words) {
        MemberEntries.follow(group);
        place.beside().exchange(group.id());
        place.errors().notice(Notice.of(words));
    }
}
