// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.util.Comparator;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.GroupMember;
import org.wellspring.share.GroupMember.Device;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.RichText;

/** My own computers in a group, and recovery codes on paper: one that was lost is trusted no longer. UI thread only. */
public final class ComputersSheet {
    private ComputersSheet() {
    }

    /** Of the group on show. */
    public static void open(GroupPlace place, SharedGroup group) {
        FormPanel panel = Sheets.panel(place, Texts.get("computers.title", group.name()), Texts.get("computers.about"));
        group.members().stream().filter(GroupMember::me).flatMap(me -> me.devices().stream()).sorted(Comparator.comparing(Device::paper))
                .forEach(device -> panel.links(line(place, group, panel, device)));
        panel.noButton();
        FlatButton close = panel.button(FlatButton.Kind.PRIMARY, Texts.get("close"), panel.popover()::close);
        panel.popover().open();
        close.setFocus();
    }

    private static RichText line(GroupPlace place, SharedGroup group, FormPanel panel, Device device) {
        String name = device.paper() ? Texts.get("computers.paper") : RemoveSheet.name(device);
        RichText line = RichText.of(name).muted(RemoveSheet.heard(group, device));
        return device.here() ? line : line.muted("  ").link(Texts.get("remove.device"), () -> RemoveSheet.distrust(place, group, panel, device, name));
    }
}
