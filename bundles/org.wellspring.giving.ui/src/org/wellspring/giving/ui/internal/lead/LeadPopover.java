// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Fit;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.Leads;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.LeadState;
import org.wellspring.model.OutcomeType;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** A chance for business: noted, passed on to whom it suits, and what became and came of it (I2, I3, I6). UI thread only. */
public final class LeadPopover {
    private static final int WIDTH = 620;
    private static final int FITTING = 5;
    private static final String FROM = "from";

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private Shell window;
    private Popover popover;
    private Optional<NamedPerson> from = Optional.empty();
    private ChipBar giver;

    public LeadPopover(Theme theme, Space space, Actions actions) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
    }

    /** Notes a new one. */
    public void note(Shell around) {
        window = around;
        popover = new Popover(window, theme, Texts.get("lead.title.new"), WIDTH).titled();
        Heading[] said = new Heading[1];
        SearchField[] what = new SearchField[1];
        Runnable save = () -> {
            if (what[0].getText().isBlank()) {
                said[0].setText(Texts.get("lead.what.missing"));
                what[0].setFocus();
                return;
            }
            actions.runAndSay(new NewLead(what[0].getText(), from.map(NamedPerson::person).orElse(null)), Texts.get("lead.said.new")).ifPresent(this::reopen);
        };
        what[0] = PanelParts.field(popover.content(), theme, Texts.get("lead.what"), save);
        giver(() -> {});
        said[0] = PanelParts.line(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("lead.help"));
        Composite row = PanelParts.buttons(popover.foot(), theme, 3, null);
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(save);
        popover.kept(save).open();
        what[0].setFocus();
    }

    /** Opens one. */
    public void open(Shell around, LeadRow lead) {
        window = around;
        new Latest(window).ask(() -> new Leads(space).fitting(lead.what(), lead.from().map(NamedPerson::person).orElse(null), FITTING),
                fits -> show(lead, fits.stream().filter(fit -> lead.to().map(NamedPerson::person).filter(fit.person()::equals).isEmpty()).toList()));
    }

    private void show(LeadRow lead, List<Fit> fits) {
        popover = new Popover(window, theme, lead.what(), WIDTH).titled().stay().about(LeadPopover.class, lead.id());
        PanelParts.line(popover.content(), theme, Heading.Level.SUBTITLE,
                Texts.get("lead.state." + lead.state().name(), lead.to().map(NamedPerson::name).orElse(Texts.get("lead.somebody"))));
        from = lead.from();
        giver(() -> {
            if (!from.equals(lead.from())) {
                actions.run(SetLead.from(lead.id(), from.map(NamedPerson::person).orElse(null))).ifPresent(this::reopen);
            }
        });
        if (lead.state() == LeadState.NEW) {
            fitting(lead, fits, fits.isEmpty() ? "lead.fits.none" : "lead.fits");
        } else {
            became(lead);
            outcome(lead);
            fitting(lead, fits, "lead.another");
        }
        Composite row = PanelParts.buttons(popover.foot(), theme, 2, () -> {
            popover.close();
            actions.runAndSay(new DeleteEntry(lead.id()), Texts.get("lead.deleted", lead.what()));
        });
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("close")).onPress(popover::close);
        popover.open();
    }

    /** Read once more, as it is now. */
    private void reopen(UUID lead) {
        if (popover.isOpen()) {
            popover.close();
        }
        new Latest(window).ask(() -> new Leads(space).find(lead), found -> found.ifPresent(row -> open(window, row)));
    }

    /** Who told me of it. */
    private void giver(Runnable changed) {
        giver = new ChipBar(popover.content(), theme, Texts.get("lead.giver"));
        giver.setLayoutData(PanelParts.wide());
        giver.onOpen(chip -> Texts.get("lead.giver"), id -> {
            popover.stay();
            Somebody.ask(space, theme, popover.shell(), Texts.get("lead.giver"), row -> {
                from = Optional.of(new NamedPerson(row.id(), row.name()));
                told(changed);
            });
        });
        giver.onRemove(id -> {
            from = Optional.empty();
            told(changed);
        });
        told(() -> {});
    }

    private void told(Runnable changed) {
        giver.setChips(List.of(from.map(who -> new Chip(who.person().toString(), Texts.get("lead.from", who.name()), Tone.SOFT).withCross())
                .orElseGet(() -> new Chip(FROM, Texts.get("lead.giver"), Tone.SOFT))));
        if (popover.isOpen()) {
            popover.place();
        }
        changed.run();
    }

    private void fitting(LeadRow lead, List<Fit> fits, String heading) {
        PanelParts.line(popover.content(), theme, Heading.Level.STRONG, Texts.get(heading));
        for (Fit fit : fits) {
            RichText words = RichText.empty().link(fit.name(), () -> pass(lead, fit.person(), fit.name())).muted(fit.does().isEmpty() ? "" : "  " + fit.does())
                    .muted(fit.helped() ? "  " + Texts.get("lead.helped") : "");
            new LinkText(popover.content(), theme, words).setLayoutData(PanelParts.wide());
        }
        new LinkText(popover.content(), theme, RichText.empty().link(Texts.get("lead.other"), () -> Somebody.ask(space, theme, popover.shell(),
                Texts.get("lead.who"), row -> pass(lead, row.id(), row.name())))).setLayoutData(PanelParts.wide());
    }

    private void pass(LeadRow lead, UUID person, String name) {
        if (actions.runAndSay(SetLead.passed(lead.id(), person), Texts.get("lead.said.passed", name)).isPresent()) {
            popover.close();
        }
    }

    private void became(LeadRow lead) {
        RichText links = RichText.empty();
        for (LeadState state : Stream.of(LeadState.ACKNOWLEDGED, LeadState.WON, LeadState.LOST, LeadState.THANKED).filter(s -> s != lead.state()).toList()) {
            links = (links.spans().isEmpty() ? links : links.muted(" · ")).link(Texts.get("lead.set." + state.name()), () -> {
                if (actions.runAndSay(SetLead.became(lead.id(), state), Texts.get("lead.said." + state.name(), lead.what())).isPresent()) {
                    popover.close();
                }
            });
        }
        new LinkText(popover.content(), theme, links).setLayoutData(PanelParts.wide());
    }

    /** What came of it (I6). */
    private void outcome(LeadRow lead) {
        PanelParts.line(popover.content(), theme, Heading.Level.STRONG, Texts.get("steps.outcome"));
        ChipBar bar = new ChipBar(popover.content(), theme, Texts.get("steps.outcome"));
        bar.setChips(OutcomeType.VALUES.stream().filter(type -> type != OutcomeType.NONE)
                .map(type -> new Chip(type.name(), Texts.get("outcome." + type.name()), Tone.SOFT)).toList());
        bar.setOn(lead.outcome() == OutcomeType.NONE ? Set.of() : Set.of(lead.outcome().name()));
        bar.onToggle(on -> {
            OutcomeType chosen = on.stream().filter(id -> !id.equals(lead.outcome().name())).findFirst().map(OutcomeType::valueOf).orElse(OutcomeType.NONE);
            actions.runAndSay(SetLead.outcome(lead.id(), chosen), Texts.get("steps.said.outcome", Texts.get("outcome." + chosen.name())))
                    .ifPresent(this::reopen);
        });
        bar.setLayoutData(PanelParts.wide());
    }
}
