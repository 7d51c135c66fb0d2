// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.ItemWords;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.commands.ShareItem;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/**
 * One thing goes to many, to each for a reason of their own (G8): whom it fits is suggested by what they need, others are found by name or by a tag; each has
 * a line for the reason, and words to send. UI thread only.
 */
public final class SharePopover {
    private static final int WIDTH = 680;
    private static final int SUGGESTED = 4;
    private static final int BEFORE = 4;
    /** More than that at once is a circular, and nobody gives so many people a reason each. */
    private static final int MOST = 12;

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final Links links;
    private final Shell window;
    private final Sheet sheet;
    private final Map<UUID, Goes> people = new LinkedHashMap<>();
    private Popover popover;
    private Composite suggestions;
    private Composite lines;
    private Heading said;

    /** What is known when it opens. */
    private record Sheet(ItemRow item, List<HelpRow> before, List<Shelf.Use> uses, Optional<PersonRow> first) {
    }

    /** One it goes to. */
    private record Goes(String name, Composite line, SearchField why) {
    }

    private SharePopover(Theme theme, Space space, Actions actions, Links links, Shell window, Sheet sheet) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.links = links;
        this.window = window;
        this.sheet = sheet;
    }

    /**
     * Opens it once it is read.
     *
     * @param first who it is about to go to, where somebody is
     */
    public static void open(Theme theme, Space space, Actions actions, Links links, Shell window, UUID item, Optional<UUID> first) {
        new Latest(window).ask(() -> new Shelf(space).find(item).map(row -> new Sheet(row, new Giving(space).shares(item),
                new Shelf(space).uses(item, SUGGESTED + MOST), first.flatMap(new People(space)::find))),
                read -> read.ifPresent(sheet -> new SharePopover(theme, space, actions, links, window, sheet).show()));
    }

    private void show() {
        ItemRow item = sheet.item();
        popover = new Popover(window, theme, Texts.get("share.title", item.title()), WIDTH).titled().about(SharePopover.class, item.id());
        Composite content = popover.content();
        about(content, item);
        suggestions = PanelParts.row(content, theme, 1);
        lines = PanelParts.row(content, theme, 1);
        LinkText more = new LinkText(content, theme, RichText.empty().link(Texts.get("share.also"), this::also).muted(" · ")
                .link(Texts.get("share.tag"), this::byTag));
        more.setLayoutData(PanelParts.wide());
        said = PanelParts.line(popover.foot(), theme, Heading.Level.SUBTITLE, Texts.get(item.author().isPresent() ? "share.help.work" : "share.help"));
        Composite row = PanelParts.row(popover.foot(), theme, 2);
        FlatButton cancel = new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("share.save")).onPress(this::save);
        sheet.first().ifPresent(person -> add(person.id(), person.name()));
        suggest();
        popover.kept(this::save).stay().open();
        people.values().stream().findFirst().ifPresentOrElse(goes -> goes.why().setFocus(), more::setFocus);
    }

    private void about(Composite content, ItemRow item) {
        item.author().ifPresent(author -> PanelParts.line(content, theme, Heading.Level.TEXT, Texts.get("item.by", author.name())));
        if (!item.note().isBlank()) {
            PanelParts.line(content, theme, Heading.Level.TEXT, item.note());
        }
        RichText words = RichText.empty();
        if (!item.uri().isBlank()) {
            words = (Link.page(item.uri()).isPresent() ? words.link(item.uri(), () -> Link.page(item.uri()).ifPresent(links::open)) : words.plain(item.uri()))
                    .muted(" · ");
        }
        words = words.link(Texts.get("share.change"), () -> {
            popover.close();
            new ItemPopover(theme, space, actions, links).edit(window, item);
        });
        new LinkText(content, theme, words).setLayoutData(PanelParts.wide());
        if (!sheet.before().isEmpty()) {
            LocalDate today = LocalDate.now(space.clock());
            String names = sheet.before().stream().limit(BEFORE)
                    .map(help -> help.on().map(day -> Texts.get("share.before.one", help.name(), new DateWords().near(day, today))).orElse(help.name()))
                    .collect(Collectors.joining(", "));
            PanelParts.line(content, theme, Heading.Level.SUBTITLE,
                    Texts.get(sheet.before().size() > BEFORE ? "share.before.more" : "share.before", names, sheet.before().size() - BEFORE));
        }
    }

    /** Who could use it and is not among those it goes to. */
    private void suggest() {
        for (var child : suggestions.getChildren()) {
            child.dispose();
        }
        List<Shelf.Use> open = sheet.uses().stream().filter(use -> !people.containsKey(use.person())).limit(SUGGESTED).toList();
        shown(suggestions, !open.isEmpty());
        shown(lines, !people.isEmpty());
        if (!open.isEmpty()) {
            PanelParts.line(suggestions, theme, Heading.Level.STRONG, Texts.get("share.uses"));
            for (Shelf.Use use : open) {
                LinkText line = new LinkText(suggestions, theme, RichText.empty().link(use.name(), () -> {
                    add(use.person(), use.name());
                    arrange();
                    people.get(use.person()).why().setFocus();
                }).muted("  " + Texts.get("share.needs", use.need())));
                line.setLayoutData(PanelParts.wide());
            }
        }
    }

    private static void shown(Composite part, boolean so) {
        ((GridData) part.getLayoutData()).exclude = !so;
        part.setVisible(so);
    }

    private void add(UUID person, String name) {
        if (people.containsKey(person) || people.size() >= MOST || sheet.item().author().map(NamedPerson::person).filter(person::equals).isPresent()) {
            return;
        }
        Composite line = PanelParts.row(lines, theme, 3);
        Heading called = new Heading(line, theme, Heading.Level.STRONG, name);
        GridData beside = new GridData(SWT.FILL, SWT.CENTER, false, false);
        beside.widthHint = theme.px(150);
        called.setLayoutData(beside);
        SearchField why = PanelParts.field(line, theme, Texts.get("share.why", name), this::next);
        sheet.uses().stream().filter(use -> use.person().equals(person)).findFirst()
                .ifPresent(use -> why.setToolTipText(Texts.get("share.needs", use.need())));
        LinkText deeds = new LinkText(line, theme, RichText.empty()
                .link(Texts.get("share.words"), () -> links.copy(new ItemWords(sheet.item()).to(name, why.getText()).body())).muted(" · ")
                .link(Texts.get("share.not"), () -> remove(person)));
        deeds.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        people.put(person, new Goes(name, line, why));
    }

    private void remove(UUID person) {
        people.remove(person).line().dispose();
        arrange();
    }

    private void arrange() {
        suggest();
        popover.place();
    }

    private void also() {
        Somebody.ask(space, theme, popover.shell(), Texts.get("share.also"), row -> {
            add(row.id(), row.name());
            arrange();
            Optional.ofNullable(people.get(row.id())).ifPresent(goes -> goes.why().setFocus());
        });
    }

    /** Who has a tag, as far as they have not had it; each still needs a reason. */
    private void byTag() {
        new Chooser(theme, Texts.get("share.tag"), Texts.get("share.tag.hint"))
                .finding(typed -> new People(space).tags().stream().filter(tag -> tag.toLowerCase().contains(typed.strip().toLowerCase()))
                        .map(tag -> new Chooser.Choice(tag, tag, "")).toList())
                .open(popover.shell(), chosen -> new Latest(popover.shell()).ask(() -> tagged(chosen.id()), this::addAll));
    }

    private List<PersonRow> tagged(String tag) {
        Set<UUID> before = sheet.before().stream().map(HelpRow::person).collect(Collectors.toSet());
        return new People(space).list(PeopleQuery.all().tags(tag).page(0, MOST + before.size())).stream().filter(row -> !before.contains(row.id())).toList();
    }

    private void addAll(List<PersonRow> rows) {
        rows.forEach(row -> add(row.id(), row.name()));
        said.setText(Texts.get(people.size() >= MOST ? "share.most" : "share.each", MOST));
        arrange();
        without().ifPresent(goes -> goes.why().setFocus());
    }

    private Optional<Goes> without() {
        return people.values().stream().filter(goes -> goes.why().getText().isBlank()).findFirst();
    }

    /** Enter goes on to whoever has no reason yet, and saves once all have. */
    private void next() {
        without().ifPresentOrElse(goes -> goes.why().setFocus(), this::save);
    }

    private void save() {
        if (people.isEmpty()) {
            said.setText(Texts.get("share.nobody"));
            return;
        }
        Optional<Goes> open = without();
        if (open.isPresent()) {
            said.setText(Texts.get("share.missing", open.get().name()));
            open.get().why().setFocus();
            return;
        }
        List<ShareItem.To> to = people.entrySet().stream().map(e -> new ShareItem.To(e.getKey(), e.getValue().why().getText())).toList();
        String names = people.values().stream().map(Goes::name).collect(Collectors.joining(", "));
        actions.runAndSay(new ShareItem(sheet.item().id(), to), Texts.get("share.said", names)).ifPresent(ids -> popover.close());
    }
}
