// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.update.Available;
import org.wellspring.update.Change;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugins;

/** What is installed, what sites offer, and the sites. UI thread only. */
final class PluginsPanel {
    private static final int DEEP = 18;
    private final PluginDeeds deeds;
    private final Theme theme;
    private final Shell window;
    private FormPanel panel;
    private Composite installed;
    private Composite offered;
    private SearchField site;

    /** What is shown. */
    private record Read(List<Plugin> installed, Optional<String> takenBack, Available available, List<String> sites) {
        static Read of(Plugins plugins, IProgressMonitor monitor) {
            return new Read(plugins.installed(), plugins.takenBack(), plugins.available(monitor), plugins.sites());
        }
    }

    PluginsPanel(PluginDeeds deeds, Theme theme, Shell window) {
        this.deeds = deeds;
        this.theme = theme;
        this.window = window;
    }

    void open() {
        panel = new FormPanel(window, theme, Texts.get("title"));
        panel.line(Heading.Level.SUBTITLE, Texts.get("about"));
        if (deeds.plugins().isSafe()) {
            panel.line(Heading.Level.STRONG, Texts.get("safe"));
        }
        installed = room();
        offered = room();
        site = panel.field(Texts.get("site.add"), Texts.get("site.hint"), this::addSite, FlatButton.Kind.PLAIN, Texts.get("site.choose"), this::choose);
        panel.button(FlatButton.Kind.PLAIN, Texts.get("update.all"),
                () -> change(Texts.get("job.update"), monitor -> deeds.plugins().update(Set.of(), monitor)));
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("close"), panel.popover()::close);
        head(installed, Texts.get("reading"));
        panel.popover().open();
        site.setFocus();
        read();
    }

    private Composite room() {
        Composite room = theme.surface(new Composite(panel.popover().content(), SWT.NONE), theme.surfaceOf(panel.popover().content()));
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        lines.verticalSpacing = theme.px(4);
        room.setLayout(lines);
        room.setLayoutData(wide());
        return room;
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private void head(Composite room, String words) {
        GridData data = wide();
        data.verticalIndent = theme.px(8);
        new Heading(room, theme, Heading.Level.STRONG, words).setLayoutData(data);
    }

    private void line(Composite room, RichText words, boolean deep) {
        LinkText line = new LinkText(room, theme, words);
        GridData data = wide();
        data.horizontalIndent = deep ? theme.px(DEEP) : 0;
        data.verticalIndent = deep ? 0 : theme.px(4);
        line.setLayoutData(data);
    }

    /** Reads everything anew; what is shown stays until it is there. */
    private void read() {
        deeds.ask(Texts.get("job.read"), monitor -> Read.of(deeds.plugins(), monitor), this::show, panel::ready);
    }

    private void show(Read read) {
        if (!panel.popover().isOpen()) {
            return;
        }
        for (Composite room : List.of(installed, offered)) {
            for (Control old : room.getChildren()) {
                old.dispose();
            }
        }
        read.takenBack().ifPresent(words -> head(installed, words));
        head(installed, Texts.get("installed"));
        if (read.installed().isEmpty()) {
            line(installed, RichText.empty().muted(Texts.get("installed.none")), false);
        }
        read.installed().forEach(this::show);
        head(offered, Texts.get("offered"));
        List<Available.Offer> offers = read.available().offers().stream().filter(offer -> offer.installed().isEmpty() || offer.isUpdate()).toList();
        if (offers.isEmpty()) {
            line(offered, RichText.empty().muted(Texts.get(read.sites().isEmpty() ? "offered.noSite" : "offered.none")), false);
        }
        offers.forEach(this::show);
        read.available().problems().forEach(problem -> line(offered, RichText.of(problem.problem().happened() + " " + problem.problem().todo()), false));
        if (!read.sites().isEmpty()) {
            head(offered, Texts.get("sites"));
        }
        read.sites().forEach(known -> line(offered, RichText.of(known).muted("  ").link(Texts.get("site.forget"), () -> forget(known)), false));
        panel.ready();
        panel.popover().content().layout(true, true);
        panel.popover().place();
    }

    private void show(Plugin plugin) {
        boolean off = plugin.state() == Plugin.State.DISABLED;
        line(installed, RichText.empty().strong(plugin.name()).muted(" " + plugin.version() + " · " + Texts.get("state." + plugin.state()) + " · "
                + (plugin.signer().isKnown() ? Texts.get("signed", plugin.signer().name()) : Texts.get("unsigned")) + "  ")
                .link(Texts.get(off ? "enable" : "disable"), () -> change(Texts.get("job.apply"), monitor -> deeds.plugins().enable(plugin.id(), off)))
                .muted("  ").link(Texts.get("remove"), () -> change(Texts.get("job.apply"), monitor -> deeds.plugins().remove(plugin.id()))), false);
        if (!plugin.problem().isEmpty()) {
            line(installed, RichText.of(plugin.problem()), true);
        }
    }

    private void show(Available.Offer offer) {
        boolean update = offer.isUpdate();
        line(offered, RichText.empty().strong(offer.name()).muted(" " + (update ? offer.installed() + " → " : "") + offer.version() + "  ")
                .link(Texts.get(update ? "update" : "install"), () -> fetch(offer)), false);
        if (!offer.description().isEmpty()) {
            line(offered, RichText.of(offer.description()), true);
        }
        String by = offer.provider().isEmpty() ? Texts.get("by.nobody") : Texts.get("by", offer.provider());
        String terms = offer.licence().isEmpty() ? Texts.get("licence.none") : Texts.get("licence", offer.licence().lines().findFirst().orElse(""));
        line(offered, RichText.empty().muted(by + " · " + terms), true);
    }

    private void fetch(Available.Offer offer) {
        change(Texts.get("job.fetch", offer.name()), monitor -> offer.isUpdate() ? deeds.plugins().update(Set.of(offer.id()), monitor)
                : deeds.plugins().install(offer.id(), Optional.of(offer.site()), monitor));
    }

    /** Finds a change out; what brings something new is shown before it is made. */
    private void change(String what, PluginDeeds.Fetching<Change> work) {
        if (panel.isWorking()) {
            return;
        }
        panel.working(what);
        deeds.ask(what, work, change -> {
            panel.ready();
            boolean comes = change.what().stream().anyMatch(step -> step.kind() == Change.Kind.INSTALL || step.kind() == Change.Kind.UPDATE);
            if (comes) {
                panel.popover().close();
                new ComingPanel(deeds, theme, window, change, () -> new PluginsPanel(deeds, theme, window).open()).open();
            } else {
                deeds.apply(change, this::read, panel::ready);
            }
        }, panel::ready);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(window, SWT.OPEN);
        dialog.setText(Texts.get("site.add"));
        dialog.setFilterExtensions(new String[] {"*.zip", "*.*"});
        Optional.ofNullable(dialog.open()).ifPresent(path -> {
            if (panel.popover().isOpen()) {
                site.setText(path);
                addSite();
            }
        });
    }

    private void addSite() {
        String typed = site.getText().strip();
        if (typed.isEmpty()) {
            panel.object(Texts.get("site.empty"), site);
        } else if (!panel.isWorking()) {
            panel.working(Texts.get("job.read"));
            deeds.ask(Texts.get("job.read"), monitor -> deeds.plugins().addSite(typed, monitor), added -> {
                site.setText("");
                read();
            }, panel::ready);
        }
    }

    private void forget(String known) {
        deeds.ask(Texts.get("job.read"), monitor -> deeds.plugins().removeSite(known), gone -> read(), panel::ready);
    }
}
