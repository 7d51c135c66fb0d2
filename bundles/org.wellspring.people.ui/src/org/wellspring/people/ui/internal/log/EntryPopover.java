// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/** What happened, opened: all that it says is changed here, given another day, or deleted (M15). UI thread only. */
public final class EntryPopover {
    private static final String ADD = "add:";
    private static final int WIDTH = 660;
    private static final String CUT = "…";

    private final PageTools tools;
    private final TimelineEntry entry;
    private final List<Person> people = new ArrayList<>();
    private Shell window;
    private Popover popover;
    private Heading problem;
    private String note = "";

    public EntryPopover(PageTools tools, TimelineEntry entry) {
        this.tools = tools;
        this.entry = entry;
    }

    /** Opens it, unless there is nothing about such a thing to change. */
    public void open(Shell around) {
        window = around;
        if (entry.isInteraction()) {
            tools.space().find(entry.id(), Interaction.class).ifPresent(this::touch);
        } else if (entry.words().isPresent() || entry.date().isPresent()) {
            other();
        }
    }

    private void begin() {
        popover = new Popover(window, tools.theme(), Texts.get("entry.title"), WIDTH).stay().about(EntryPopover.class, entry.id());
        Heading title = new Heading(popover.content(), tools.theme(), Heading.Level.STRONG, Texts.get("entry.title.of", entry.label()));
        title.setLayoutData(wide());
    }

    private void touch(Interaction interaction) {
        begin();
        people.addAll(interaction.getParticipants());
        note = text(interaction.getNote());
        String line = text(interaction.getSummary());
        boolean shortened = line.endsWith(CUT) && note.lines().count() == 1 && note.startsWith(line.substring(0, line.length() - CUT.length()));
        if (shortened) {
            // The line is the beginning of the note: all of it stands once.
            line = note;
            note = "";
        }
        TouchForm form = new TouchForm(popover.content(), tools.theme(), DayReader.of(tools.space()), this::noteAndPeople);
        form.choose(interaction.getKind());
        form.line().setText(line);
        form.direction(interaction.getDirection(), interaction.isAttempt());
        form.marks(interaction.isAsk(), interaction.isPitch(), interaction.isBusiness());
        form.purpose(interaction.getPurpose());
        form.dayField().setDay(Optional.ofNullable(Moments.day(interaction, tools.space().clock().getZone())).orElse(tools.today()));
        form.onGrow(popover::place);
        finish(() -> form.day()
                .map(day -> words(new EditInteraction(entry.id()).kind(form.kind()), form.line().getText()).on(day).direction(form.direction())
                        .attempt(form.attempt()).ask(form.ask()).pitch(form.pitch()).business(form.business())
                        .purpose(form.purpose())
                        .people(people.stream().map(Person::getId).toList())),
                form.line(), form.dayField().control());
    }

    /** A long line without more about it is kept as it is logged: whole, and its beginning for lists. */
    private EditInteraction words(EditInteraction edit, String line) {
        return note.isBlank() ? edit.words(line) : edit.summary(line).note(note);
    }

    private void noteAndPeople() {
        InlineEdit more = new InlineEdit(popover.content(), tools.theme(), SWT.MULTI, Texts.get("entry.note"))
                .placeholder(Texts.get("entry.note")).onCommit(t -> {
                    note = t;
                    tools.theme().display().asyncExec(popover::place);
                });
        more.setValue(note);
        more.setLayoutData(wide());
        ChipBar with = new ChipBar(popover.content(), tools.theme(), Texts.get("entry.people"));
        with.setLayoutData(wide());
        with.onOpen(c -> c.id().equals(ADD) ? Texts.get("entry.people.add") : null, id -> {
            if (id.equals(ADD)) {
                add(with);
            }
        });
        with.onRemove(id -> {
            people.removeIf(p -> p.getId().toString().equals(id));
            chips(with);
        });
        chips(with);
    }

    private void chips(ChipBar with) {
        List<Chip> chips = new ArrayList<>(people.stream().map(p -> new Chip(p.getId().toString(), text(p.getName()), Tone.SOFT))
                .map(c -> people.size() > 1 ? c.withCross() : c).toList());
        chips.add(new Chip(ADD, Texts.get("entry.people.more"), Tone.SOFT));
        with.setChips(chips);
        if (popover.isOpen()) {
            popover.place();
        }
    }

    private void add(ChipBar with) {
        new Chooser(tools.theme(), Texts.get("entry.people.add"), Texts.get("choose.person.hint")).finding(tools::peopleFor)
                .open(window, c -> {
                    tools.space().find(UUID.fromString(c.id()), Person.class).filter(p -> !people.contains(p)).ifPresent(people::add);
                    chips(with);
                });
    }

    /** A favour, a promise, a lead …: its words and its day. */
    private void other() {
        begin();
        Optional<EAttribute> words = entry.words();
        Optional<EAttribute> date = entry.date();
        Text line = Fields.text(popover.content(), tools.theme(), Texts.get("entry.words"));
        line.setText(entry.text());
        boolean ahead = date.filter(ModelPackage.Literals.PROMISE__DUE::equals).isPresent();
        Optional<DayField> day = date.map(d -> new DayField(popover.content(), tools.theme(), DayReader.of(tools.space()),
                ahead ? Toward.FUTURE : Toward.PAST));
        day.ifPresent(d -> entry.day().ifPresent(d::setDay));
        day.ifPresent(d -> d.onGrow(popover::place));
        finish(() -> {
            EditEntity edit = new EditEntity(entry.id());
            words.ifPresent(w -> edit.set(w, line.getText()));
            if (day.isPresent() && day.get().day().isEmpty()) {
                return Optional.empty();
            }
            day.ifPresent(d -> edit.set(date.get(), d.day().get()));
            return Optional.of(edit);
        }, line, day.map(DayField::control).orElse(line));
    }

    /** What the sheet does, made when it is to be done; empty while the day in it is none. */
    private interface Saving {
        Optional<? extends Command<?>> command();
    }

    private void finish(Saving saving, Text first, Text last) {
        problem = new Heading(popover.content(), tools.theme(), Heading.Level.SUBTITLE, Texts.get("entry.help"));
        problem.setLayoutData(wide());
        Composite buttons = tools.theme().surface(new Composite(popover.foot(), SWT.NONE), tools.theme().surfaceOf(popover.foot()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        buttons.setLayoutData(wide());
        FlatButton delete = button(buttons, FlatButton.Kind.QUIET, "entry.delete", this::delete);
        delete.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        delete.setVisible(entry.isDeletable());
        button(buttons, FlatButton.Kind.PLAIN, "cancel", popover::close);
        button(buttons, FlatButton.Kind.PRIMARY, "save", () -> save(saving));
        first.addListener(SWT.DefaultSelection, e -> save(saving));
        last.addListener(SWT.DefaultSelection, e -> save(saving));
        popover.kept(() -> save(saving));
        popover.open();
        first.setFocus();
        first.selectAll();
    }

    private void save(Saving saving) {
        saving.command().ifPresentOrElse(command -> {
            if (tools.actions().runAndSay(command, Texts.get("entry.saved", said(entry))).isPresent()) {
                popover.close();
            }
        }, () -> problem.setText(Texts.get("log.day.wrong")));
    }

    private void delete() {
        popover.close();
        delete(tools, entry);
    }

    /** Takes an entry away; the notice brings it back. */
    public static void delete(PageTools tools, TimelineEntry entry) {
        tools.actions().runAndSay(new DeleteEntry(entry.id()), Texts.get("entry.deleted", said(entry)));
    }

    /** Which it is, in a notice: "Call: the roof". */
    private static String said(TimelineEntry entry) {
        return entry.text().isBlank() ? entry.label() : Texts.get("entry.said", entry.label(), entry.text());
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String key, Runnable action) {
        return new FlatButton(parent, tools.theme(), kind, Texts.get(key)).onPress(action);
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
