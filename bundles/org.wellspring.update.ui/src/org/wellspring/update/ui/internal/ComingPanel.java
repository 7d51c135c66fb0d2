// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.update.Change;
import org.wellspring.update.Change.Step;

/** What is about to be installed: who made it, who signed it, under which licence, and what a plug-in may do. UI thread only. */
final class ComingPanel {
    private final PluginDeeds deeds;
    private final Theme theme;
    private final Shell window;
    private final Change change;
    private final Runnable back;

    ComingPanel(PluginDeeds deeds, Theme theme, Shell window, Change change, Runnable back) {
        this.deeds = deeds;
        this.theme = theme;
        this.window = window;
        this.change = change;
        this.back = back;
    }

    void open() {
        boolean one = change.what().size() == 1;
        Step first = change.what().getFirst();
        FormPanel panel = new FormPanel(window, theme,
                one ? Texts.get("coming." + first.kind(), first.name(), first.after()) : Texts.get("coming.several", change.what().size()));
        for (Step step : change.what()) {
            if (!one) {
                panel.line(Heading.Level.STRONG, step.name() + " " + step.before() + " → " + step.after());
            }
            panel.line(Heading.Level.TEXT, step.provider().isEmpty() ? Texts.get("by.nobody") : Texts.get("by", step.provider()));
            panel.line(Heading.Level.TEXT,
                    step.signer().isKnown() ? Texts.get("coming.signed", step.signer().name(), step.signer().key()) : Texts.get("coming.unsigned"));
            if (step.isSignerChanged()) {
                panel.line(Heading.Level.STRONG,
                        step.signedBefore().isKnown() ? Texts.get("coming.other", step.signedBefore().name(), step.signedBefore().key())
                                : Texts.get("coming.other.none"));
            }
            panel.line(Heading.Level.TEXT, step.licence().isEmpty() ? Texts.get("licence.none") : Texts.get("licence", step.licence()));
        }
        panel.line(Heading.Level.SUBTITLE, Texts.get("coming.rights"));
        panel.noButton();
        FlatButton no = panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), () -> panel.leave(back));
        FlatButton yes = panel.button(FlatButton.Kind.PRIMARY, one ? Texts.get("coming.do." + first.kind()) : Texts.get("update.all"), () -> {
            panel.working(Texts.get("job.apply"));
            deeds.apply(change, () -> panel.leave(back), panel::ready);
        });
        panel.popover().open();
        (change.otherSigners().isEmpty() ? yes : no).setFocus();
    }
}
