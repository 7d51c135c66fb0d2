// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.lead;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Fit;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.Leads;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.LeadState;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** A chance for business: noted, passed on to whom it suits, and what became of it (I2, I3). UI thread only. */
public final class LeadPopover {
    private static final int WIDTH = 620;
    private static final int FITTING = 5;

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private Shell window;
    private Popover popover;

    public LeadPopover(Theme theme, Space space, Actions actions) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
    }

    /** Notes a new one. */
    public void note(Shell around) {
        window = around;
        popover = new Popover(window, theme, Texts.get("lead.title.new"), WIDTH).titled();
        SearchField what = new SearchField(popover.content(), theme, Texts.get("lead.what"));
        GridData wide = wide();
        wide.heightHint = theme.px(38);
        what.setLayoutData(wide);
        Heading said = new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("lead.help"));
        said.setLayoutData(wide());
        Runnable save = () -> {
            if (what.getText().isBlank()) {
                said.setText(Texts.get("lead.what.missing"));
                what.setFocus();
                return;
            }
            actions.runAndSay(new NewLead(what.getText(), null), Texts.get("lead.said.new")).ifPresent(id -> {
                popover.close();
                new Leads(space).find(id).ifPresent(row -> open(window, row));
            });
        };
        what.control().addListener(SWT.DefaultSelection, e -> save.run());
        buttons(Texts.get("save"), save, null);
        popover.kept(save).open();
        what.setFocus();
    }

    /** Opens one. */
    public void open(Shell around, LeadRow lead) {
        window = around;
        popover = new Popover(window, theme, lead.what(), WIDTH).titled().stay();
        line(Heading.Level.SUBTITLE, Texts.get("lead.state." + lead.state().name(), lead.to().map(NamedPerson::name).orElse("")));
        if (lead.state() == LeadState.NEW) {
            fitting(lead);
        } else {
            became(lead);
        }
        buttons(null, null, () -> actions.runAndSay(new DeleteEntry(lead.id()), Texts.get("lead.deleted", lead.what())));
        popover.open();
    }

    private void fitting(LeadRow lead) {
        List<Fit> fits = new Leads(space).fitting(lead.what(), lead.from().map(NamedPerson::person).orElse(null), FITTING);
        line(Heading.Level.STRONG, Texts.get(fits.isEmpty() ? "lead.fits.none" : "lead.fits"));
        for (Fit fit : fits) {
            RichText words = RichText.empty().link(fit.name(), () -> pass(lead, fit.person(), fit.name())).muted(fit.does().isEmpty() ? "" : "  " + fit.does())
                    .muted(fit.helped() ? "  " + Texts.get("lead.helped") : "");
            new LinkText(popover.content(), theme, words).setLayoutData(wide());
        }
        new LinkText(popover.content(), theme, RichText.empty().link(Texts.get("lead.other"), () -> Somebody.ask(space, theme, popover.shell(),
                Texts.get("lead.who"), row -> pass(lead, row.id(), row.name())))).setLayoutData(wide());
    }

    private void pass(LeadRow lead, UUID person, String name) {
        if (actions.runAndSay(SetLead.passed(lead.id(), person), Texts.get("lead.said.passed", name)).isPresent()) {
            popover.close();
        }
    }

    private void became(LeadRow lead) {
        RichText links = RichText.empty();
        for (LeadState state : List.of(LeadState.ACKNOWLEDGED, LeadState.WON, LeadState.LOST, LeadState.THANKED)) {
            if (state != lead.state()) {
                links = (links.spans().isEmpty() ? links : links.muted(" · ")).link(Texts.get("lead.set." + state.name()), () -> {
                    if (actions.runAndSay(SetLead.became(lead.id(), state), Texts.get("lead.said." + state.name(), lead.what())).isPresent()) {
                        popover.close();
                    }
                });
            }
        }
        new LinkText(popover.content(), theme, links).setLayoutData(wide());
    }

    private void line(Heading.Level level, String text) {
        new Heading(popover.content(), theme, level, text).setLayoutData(wide());
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private void buttons(String save, Runnable saving, Runnable deleting) {
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton delete = new FlatButton(row, theme, FlatButton.Kind.QUIET, Texts.get("delete")).onPress(() -> {
            popover.close();
            deleting.run();
        });
        delete.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        delete.setVisible(deleting != null);
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get(save == null ? "close" : "cancel")).onPress(popover::close);
        if (save != null) {
            new FlatButton(row, theme, FlatButton.Kind.PRIMARY, save).onPress(saving);
        }
    }
}
