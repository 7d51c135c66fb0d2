// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.giving.ui.internal.GivingIds;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.giving.ui.internal.help.HelpPopover;
import org.wellspring.giving.ui.internal.share.SharePopover;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.CardsPage;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What I would like to return, whom I bring together, what I gave and received, what went on to others; by a letter each what is next. */
public final class GivingPart {
    /** Changes of anything else leave the page as it is. */
    private static final List<EClass> SHOWN = List.of(ModelPackage.Literals.FAVOUR, ModelPackage.Literals.INTRODUCTION, ModelPackage.Literals.LEAD,
            ModelPackage.Literals.ITEM, ModelPackage.Literals.RECOMMENDATION, ModelPackage.Literals.PERSON);

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    Commands commands;
    @Inject
    Actions actions;
    @Inject
    Links links;
    /** Absent where nobody knows of photos. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    Faces faces;

    private final GivingWords words = new GivingWords(this::face);
    private CardsPage<GivingRow> page;
    private Heading summary;
    private ChipBar chips;
    private RowList<GivingRow> list;
    private Latest latest;
    private GivingFilter shown = GivingFilter.ALL;

    @PostConstruct
    void create(Composite parent) {
        page = new CardsPage<>(parent, theme, Texts.get("list.name"), new CardRowRenderer<>(2, words::of), GivingRow::key);
        latest = new Latest(page.control());
        list = page.list();
        list.setActions(List.of(
                action("give", row -> row instanceof GivingRow.Helped || row instanceof GivingRow.Help(HelpRow help, int depth, boolean repay) && repay,
                        this::giveBack),
                action("returned", row -> row instanceof GivingRow.Help(HelpRow help, int depth, boolean repay) && repay, this::returned),
                action("share", GivingRow.Kept.class::isInstance, this::open),
                action("thank", row -> row instanceof GivingRow.Recommended recommended && recommended.row().isOpen(), this::open),
                action("passOn", GivingRow.Help.class::isInstance, this::passOn),
                action("person", row -> row.person().isPresent(), row -> row.person().ifPresent(this::show))));
        list.onOpen(this::open);
        header();
        ShownChanges.tell(space, page.control(), this::changed);
        ask();
    }

    private void header() {
        Composite top = page.header(6, 6);
        CardsPage.wide(new Heading(top, theme, Heading.Level.TITLE, Texts.get("title")));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("recommended")).onPress(() -> commands.run(GivingIds.RECOMMENDED));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("keep")).onPress(() -> commands.run(GivingIds.ITEM));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("lead")).onPress(() -> commands.run(GivingIds.LEAD));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("introduce")).onPress(() -> commands.run(CommandIds.INTRODUCE));
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("note")).onPress(() -> commands.run(GivingIds.GIVE));
        summary = CardsPage.wide(new Heading(list.header(), theme, Heading.Level.SUBTITLE, ""));
        chips = CardsPage.wide(new ChipBar(list.header(), theme, Texts.get("shown.name")));
        chips.setChips(Stream.of(GivingFilter.values()).map(one -> new Chip(one.name(), Texts.get("shown." + one.name()), Tone.SOFT)).toList());
        chips.setOn(Set.of(shown.name()));
        chips.onToggle(on -> choose(on.stream().filter(id -> !id.equals(shown.name())).findFirst().map(GivingFilter::valueOf).orElse(shown)));
    }

    private void choose(GivingFilter chosen) {
        if (chosen != shown) {
            // Something else is shown, and begins with its first row.
            page.list().select(-1);
        }
        shown = chosen;
        chips.setOn(Set.of(shown.name()));
        list.scrollToTop();
        ask();
    }

    private static RowAction<GivingRow> action(String key, Predicate<GivingRow> applies, Consumer<GivingRow> deed) {
        return new RowAction<>(Texts.get("action." + key), Texts.get("action." + key + ".key").charAt(0), applies, rows -> deed.accept(rows.getFirst()));
    }

    @Focus
    void focus() {
        page.focus();
    }

    private void changed(SpaceChange change) {
        if (SHOWN.stream().anyMatch(change::touches)) {
            ask();
        }
    }

    private void ask() {
        GivingFilter wanted = shown;
        latest.ask(() -> GivingPage.of(space, wanted), this::show);
    }

    private void show(GivingPage read) {
        words.on(LocalDate.now(space.clock()));
        String sentence = !read.any() ? ""
                : Stream.of(Texts.get("summary.repay", read.repay()), Texts.get("summary.open", read.open()))
                        .filter(text -> !text.isEmpty()).reduce((one, other) -> one + " " + other).orElse("");
        summary.setText(sentence.isEmpty() ? Texts.get("summary.nothing") : sentence);
        page.show(read.sections(list), read.parts().isEmpty() ? Optional.of(parent -> empty(parent, read)) : Optional.empty());
    }

    private EmptyState empty(Composite parent, GivingPage read) {
        return !read.people() && commands.has(CommandIds.NEW_PERSON)
                ? new EmptyState(parent, theme, Texts.get("empty.nobody"), Texts.get("empty.nobody.action"), () -> commands.run(CommandIds.NEW_PERSON))
                : begin(parent, shown == GivingFilter.ALL && !read.any() ? "empty" : "empty." + shown.name());
    }

    /** What fills an empty page, which differs by what it shows. */
    private EmptyState begin(Composite parent, String key) {
        String deed = switch (shown) {
            case INTRODUCTIONS -> "introduce";
            case LEADS -> "lead";
            case ITEMS -> "keep";
            case RECOMMENDED -> "recommended";
            case ALL, KEYS, REPAY, GIVEN, RECEIVED, CHAINS -> "note";
        };
        String command = switch (shown) {
            case INTRODUCTIONS -> CommandIds.INTRODUCE;
            case LEADS -> GivingIds.LEAD;
            case ITEMS -> GivingIds.ITEM;
            case RECOMMENDED -> GivingIds.RECOMMENDED;
            case ALL, KEYS, REPAY, GIVEN, RECEIVED, CHAINS -> GivingIds.GIVE;
        };
        return new EmptyState(parent, theme, FlatButton.Kind.PLAIN, Texts.get(key), Texts.get(deed), () -> commands.run(command));
    }

    private void open(GivingRow row) {
        switch (row) {
            case GivingRow.Help help -> new HelpPopover(theme, space, actions).edit(page.control().getShell(), help.help());
            case GivingRow.Introduction introduction ->
                commands.run(CommandIds.INTRODUCE, Map.of(CommandIds.OBJECT, introduction.row().id().toString()));
            case GivingRow.Lead lead -> commands.run(GivingIds.LEAD, Map.of(CommandIds.OBJECT, lead.row().id().toString()));
            case GivingRow.Kept kept -> SharePopover.open(theme, space, actions, links, page.control().getShell(), kept.row().id(), Optional.empty());
            case GivingRow.Recommended recommended ->
                commands.run(GivingIds.RECOMMENDED, Map.of(CommandIds.OBJECT, recommended.row().id().toString()));
            case GivingRow.Key key -> show(key.who().person());
            case GivingRow.Helped helped -> show(helped.who().person());
            case GivingRow.Coming coming -> {}
        }
    }

    private void show(UUID person) {
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, person.toString()));
    }

    /** Something for somebody who helped me. */
    private void giveBack(GivingRow row) {
        HelpPopover popover = new HelpPopover(theme, space, actions);
        switch (row) {
            case GivingRow.Help help -> popover.returning(help.help()).note(page.control().getShell(), help.help().person(), help.help().name());
            case GivingRow.Helped helped -> popover.note(page.control().getShell(), helped.who().person(), helped.who().name());
            default -> {}
        }
    }

    private void returned(GivingRow row) {
        if (row instanceof GivingRow.Help help) {
            actions.runAndSay(new SetRepaid(help.help().id(), true), Texts.get("returned.said", help.help().name()));
        }
    }

    /** It goes on to somebody else (G9). */
    private void passOn(GivingRow row) {
        if (row instanceof GivingRow.Help help) {
            Somebody.ask(space, theme, page.control().getShell(), Texts.get("passOn.who"),
                    other -> new HelpPopover(theme, space, actions).continuing(help.help()).note(page.control().getShell(), other.id(), other.name()));
        }
    }

    private Optional<Image> face(UUID person) {
        return faces == null ? Optional.empty() : faces.of(person, list);
    }
}
