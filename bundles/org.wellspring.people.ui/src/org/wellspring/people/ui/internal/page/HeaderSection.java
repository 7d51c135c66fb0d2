// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.RemovePhoto;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Avatar;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** Who it is: face, name, what they do, kinds and tags, and the buttons for what happened. */
final class HeaderSection extends PersonPart {
    private static final String PHOTO = "org.wellspring.command.photo";
    private static final String LEAVE_IN_PEACE = "org.wellspring.command.leave-in-peace";
    private static final String KIND = "kind:";
    private static final String TAG = "tag:";
    private static final String KEY = "key:";
    private static final String ADD = "add:";
    private static final int NARROW = 430;

    private InlineEdit name;
    private PersonRow shown;

    HeaderSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        PersonRow row = page.row();
        return List.of(row.name(), page.subtitle(), page.lastTouch(), row.kinds(), row.tags(), row.key(), row.status(),
                row.photo(), page.nicknames(), page.roles());
    }

    @Override
    void build(PersonPage page) {
        PersonRow row = page.row();
        shown = row;
        Composite line = bare(box, 3);
        Avatar avatar = new Avatar(line, theme(), 60);
        GridData face = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        face.verticalIndent = theme().px(4);
        avatar.setLayoutData(face);
        tools.face(avatar, row);
        if (tools.space().readOnlyReason().isEmpty()) {
            avatar.onClick(Texts.get("person.photo"), () -> tools.commands().run(PHOTO));
        }
        Composite middle = bare(line, 1);
        name(middle, row);
        LinkText subtitle = new LinkText(middle, theme(), leading(subtitle(page), page));
        if (row.lastTwoWayTouch().isEmpty()) {
            subtitle.setToolTipText(Texts.get("person.not-active.why"));
        }
        subtitle.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite bar = buttons(line, page);
        line.addListener(SWT.Resize, e -> arrange(line, middle, bar));
        chips(box, row);
    }

    /** In a narrow place the buttons go below the words instead of squeezing them. */
    private void arrange(Composite line, Composite middle, Composite bar) {
        boolean narrow = line.getSize().x < theme().px(NARROW);
        GridData place = (GridData) bar.getLayoutData();
        int span = narrow ? 2 : 1;
        if (((GridData) middle.getLayoutData()).horizontalSpan != span) {
            ((GridData) middle.getLayoutData()).horizontalSpan = span;
            place.horizontalSpan = narrow ? 3 : 1;
            place.verticalIndent = narrow ? 0 : theme().px(6);
            box.getDisplay().asyncExec(tools.relayout());
        }
    }

    private void name(Composite parent, PersonRow row) {
        name = new InlineEdit(parent, theme(), SWT.NONE, Texts.get("person.name")).level(Heading.Level.TITLE)
                .placeholder(Texts.get("person.name.hint"))
                .check(t -> t.isBlank() ? Optional.of(Texts.get("person.name.missing")) : Optional.empty())
                // Said, since a name that was changed by mistake is a person who can't be found.
                .onCommit(t -> tools.actions().runAndSay(new EditEntity(row.id()).set(ModelPackage.Literals.PERSON__NAME, t),
                        Texts.get("person.renamed", row.name(), t)));
        name.setValue(row.name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Opens the name to be written. */
    void rename() {
        name.forceFocus();
        name.startEditing();
    }

    /** Asks for a kind or a tag to add. */
    void mark() {
        follow(shown, ADD);
    }

    /** Asks which kind or tag to take away. */
    void unmark() {
        List<Chooser.Choice> marks = new ArrayList<>();
        shown.kinds().forEach(k -> marks.add(new Chooser.Choice(KIND + k, k, Texts.get("person.chips.kind"))));
        shown.tags().forEach(t -> marks.add(new Chooser.Choice(TAG + t, "#" + t, Texts.get("person.chips.tag"))));
        new Chooser(theme(), Texts.get("person.chips.remove"), Texts.get("person.chips.hint")).among(marks).open(box.getShell(), c -> remove(shown, c.id()));
    }

    private String subtitle(PersonPage page) {
        List<String> parts = new ArrayList<>();
        if (!page.subtitle().isBlank()) {
            parts.add(page.subtitle());
        }
        parts.add(touch(page));
        if (page.row().status() != PersonStatus.ACTIVE) {
            parts.add(Texts.get("person.status." + page.row().status().name()));
        }
        return String.join(" · ", parts);
    }

    /** The employer's name leads to its page. */
    private RichText leading(String subtitle, PersonPage page) {
        RichText text = RichText.empty();
        PersonPage.RoleLine role = page.roles().stream().filter(PersonPage.RoleLine::current).findFirst().orElse(null);
        int at = role == null || role.organization().isEmpty() || role.organizationName().isBlank() ? -1 : subtitle.indexOf(role.organizationName());
        if (at < 0) {
            return text.muted(subtitle);
        }
        return text.muted(subtitle.substring(0, at)).link(role.organizationName(), () -> tools.showing().showOrganization(role.organization().get()))
                .muted(subtitle.substring(at + role.organizationName().length()));
    }

    private String touch(PersonPage page) {
        String since = page.lastTouch();
        if (page.row().lastTwoWayTouch().isEmpty()) {
            return page.row().lastTouch().map(day -> Texts.get("person.touch.one-way", since, tools.durations().since(day, tools.today()))).orElse(since);
        }
        return Texts.get(BriefPopover.isSpan(since) ? "person.touch.ago" : "person.touch", since);
    }

    /** Each leads to who else has it; a cross takes it away. */
    private void chips(Composite parent, PersonRow row) {
        List<Chip> chips = new ArrayList<>();
        row.kinds().forEach(k -> chips.add(new Chip(KIND + k, k, Tone.SOFT).withCross()));
        row.tags().forEach(t -> chips.add(new Chip(TAG + t, "#" + t, Tone.SOFT).withCross()));
        if (row.key()) {
            chips.add(new Chip(KEY, Texts.get("person.key"), Tone.ACCENT).withCross());
        }
        chips.add(new Chip(ADD, Texts.get("person.chips.add.short"), Tone.SOFT));
        ChipBar bar = new ChipBar(parent, theme(), Texts.get("person.chips"));
        bar.setChips(chips);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.onOpen(HeaderSection::hint, id -> follow(row, id));
        bar.onRemove(id -> remove(row, id));
    }

    private static String hint(Chip chip) {
        return chip.id().equals(ADD) ? Texts.get("person.chips.add")
                : chip.id().equals(KEY) ? null : Texts.get("person.chips.who", chip.text());
    }

    private void follow(PersonRow row, String chip) {
        if (chip.startsWith(KIND)) {
            tools.showing().narrow(new Showing.Mark(false, chip.substring(KIND.length())));
        } else if (chip.startsWith(TAG)) {
            tools.showing().narrow(new Showing.Mark(true, chip.substring(TAG.length())));
        } else if (chip.equals(ADD)) {
            new Chooser(theme(), Texts.get("person.chips.add"), Texts.get("person.chips.hint"))
                    .finding(typed -> marks(typed, row)).open(box.getShell(), c -> add(row.id(), c.id()));
        }
    }

    /** What is in use already comes first; a word that is not can become a tag or a kind. */
    private List<Chooser.Choice> marks(String typed, PersonRow row) {
        boolean tag = typed.strip().startsWith("#");
        String word = typed.strip().replaceFirst("^#+", "").strip();
        String folded = word.toLowerCase(Locale.ROOT);
        List<String> kinds = tools.people().kinds();
        List<String> tags = tools.people().tags();
        List<Chooser.Choice> all = new ArrayList<>();
        if (!tag) {
            kinds.stream().filter(k -> k.toLowerCase(Locale.ROOT).startsWith(folded) && !row.kinds().contains(k))
                    .forEach(k -> all.add(new Chooser.Choice(KIND + k, k, Texts.get("person.chips.kind"))));
        }
        tags.stream().filter(t -> t.toLowerCase(Locale.ROOT).startsWith(folded) && !row.tags().contains(t))
                .forEach(t -> all.add(new Chooser.Choice(TAG + t, "#" + t, Texts.get("person.chips.tag"))));
        if (!word.isEmpty() && !row.tags().contains(word) && !tags.contains(word)) {
            all.add(new Chooser.Choice(TAG + word, "#" + word, Texts.get("person.chips.tag.new")));
        }
        if (!word.isEmpty() && !tag && !row.kinds().contains(folded) && !kinds.contains(folded)) {
            all.add(new Chooser.Choice(KIND + folded, folded, Texts.get("person.chips.kind.new")));
        }
        return all;
    }

    private void add(UUID id, String chip) {
        if (chip.startsWith(TAG)) {
            tools.actions().run(EditLabels.tags(id).add(chip.substring(TAG.length())));
        } else {
            tools.actions().run(EditLabels.kinds(id).add(chip.substring(KIND.length())));
        }
    }

    private void key(PersonRow row, boolean on) {
        tools.actions().runAndSay(new EditEntity(row.id()).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, on),
                Texts.get(on ? "person.key.now" : "person.key.no-more", row.name()));
    }

    private void set(UUID id, EStructuralFeature feature, Object value) {
        tools.actions().run(new EditEntity(id).set(feature, value));
    }

    private void remove(PersonRow row, String chip) {
        if (chip.startsWith(KIND)) {
            String kind = chip.substring(KIND.length());
            tools.actions().runAndSay(EditLabels.kinds(row.id()).remove(kind), Texts.get("person.label.removed", row.name(), kind));
        } else if (chip.startsWith(TAG)) {
            String tag = chip.substring(TAG.length());
            tools.actions().runAndSay(EditLabels.tags(row.id()).remove(tag), Texts.get("person.label.removed", row.name(), "#" + tag));
        } else {
            key(row, false);
        }
    }

    private Composite buttons(Composite line, PersonPage page) {
        boolean drafts = tools.commands().has(CommandIds.DRAFT);
        Composite bar = bare(line, drafts ? 4 : 3);
        GridData place = new GridData(SWT.END, SWT.TOP, false, false);
        place.verticalIndent = theme().px(6);
        bar.setLayoutData(place);
        FlatButton more = new FlatButton(bar, theme(), FlatButton.Kind.QUIET, "").icon(Icon.MORE, Texts.get("person.more"));
        more.onPress(() -> menu(more, page));
        FlatButton brief = new FlatButton(bar, theme(), FlatButton.Kind.PLAIN, Texts.get("person.brief"));
        brief.onPress(() -> new BriefPopover(tools, page).open(box.getShell()));
        if (drafts) {
            new FlatButton(bar, theme(), FlatButton.Kind.PLAIN, Texts.get("person.write"))
                    .onPress(() -> tools.commands().run(CommandIds.DRAFT, Map.of(CommandIds.PERSON, page.row().id().toString())));
        }
        FlatButton log = new FlatButton(bar, theme(), FlatButton.Kind.PRIMARY, Texts.get("person.log"));
        log.onPress(() -> tools.commands().run(CommandIds.LOG, Map.of(CommandIds.PERSON, page.row().id().toString())));
        return bar;
    }

    /** Everything has its place, whatever can be done with this one: the hand must not find "Delete" where something harmless stood. */
    private void menu(FlatButton below, PersonPage page) {
        UUID id = page.row().id();
        Menu menu = new Menu(below);
        item(menu, page.row().key() ? "person.key.off" : "person.key.on", () -> key(page.row(), !page.row().key()));
        item(menu, "person.photo", () -> tools.commands().run(PHOTO));
        item(menu, "person.photo.remove", () -> tools.actions().run(new RemovePhoto(id))).setEnabled(page.row().photo());
        for (PersonStatus status : PersonStatus.values()) {
            if (status != page.row().status()) {
                item(menu, "person.status.set." + status.name(),
                        () -> set(id, ModelPackage.Literals.PERSON__STATUS, status));
            }
        }
        if (tools.commands().has(LEAVE_IN_PEACE)) {
            item(menu, "person.peace", () -> tools.commands().run(LEAVE_IN_PEACE, Map.of(CommandIds.PERSON, id.toString())));
        }
        item(menu, "person.merge", () -> tools.commands().run("org.wellspring.command.merge"));
        item(menu, "person.history", () -> tools.commands().run("org.wellspring.command.person-history"));
        Optional<Person> whole = tools.space().find(id, Person.class);
        item(menu, "person.part", () -> tools.commands().run("org.wellspring.command.part-merged"))
                .setEnabled(whole.filter(p -> !p.getMergedIds().isEmpty()).isPresent());
        if (tools.commands().has(CommandIds.PART)) {
            item(menu, "person.part.import", () -> tools.commands().run(CommandIds.PART, Map.of(CommandIds.PERSON, id.toString())))
                    .setEnabled(whole.filter(p -> p.getSources().size() > 1).isPresent());
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "person.delete", () -> tools.commands().run("org.wellspring.command.delete-person"));
        DropDown.below(below, menu);
    }

    private static MenuItem item(Menu menu, String key, Runnable action) {
        return DropDown.item(menu, Texts.get(key), action);
    }
}
