// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.AddFavours;
import org.wellspring.giving.commands.EditFavour;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Help given or received: which way, what sort by arrow keys, what it was, Enter (G2, G4). New, or opened to be changed. UI thread only. */
public final class HelpPopover {
    private static final int WIDTH = 680;
    private static final String UNASKED = "unasked";
    private static final String SALE = "sale";
    private static final String MORE = "more";

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final Map<UUID, String> people = new LinkedHashMap<>();
    private Optional<HelpRow> opened = Optional.empty();
    private Optional<HelpRow> continued = Optional.empty();
    private Optional<HelpRow> returned = Optional.empty();
    private boolean given = true;
    private FavourType type = FavourType.INFORMATION;
    private Shell window;
    private Popover popover;
    private ChipBar ways;
    private ChipBar types;
    private ChipBar marks;
    private ChipBar to;
    private SearchField what;
    private DayField day;
    private boolean dayChosen;
    private SearchField minutes;
    private SearchField note;
    private Heading said;

    public HelpPopover(Theme theme, Space space, Actions actions) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
    }

    /** It goes on from help there was before (G9). */
    public HelpPopover continuing(HelpRow earlier) {
        continued = Optional.of(earlier);
        return this;
    }

    /** It returns help received (G4). */
    public HelpPopover returning(HelpRow received) {
        returned = Optional.of(received);
        return this;
    }

    /** Notes something new. */
    public void note(Shell around, UUID person, String name) {
        people.put(person, name);
        open(around, returned.map(help -> Texts.get("help.title.returning", name, help.what()))
                .or(() -> continued.map(help -> Texts.get("help.title.continuing", help.what(), help.name()))).orElse(Texts.get("help.title", name)));
    }

    /** Changes what was noted. */
    public void edit(Shell around, HelpRow help) {
        opened = Optional.of(help);
        given = help.given();
        type = help.type();
        people.put(help.person(), help.name());
        open(around, Texts.get(given ? "help.title.given" : "help.title.received", help.name()));
    }

    private void open(Shell around, String title) {
        window = around;
        popover = new Popover(around, theme, title, WIDTH).titled().about(HelpPopover.class, opened.or(() -> returned).or(() -> continued).map(HelpRow::id),
                Set.copyOf(people.keySet()));
        Composite content = popover.content();
        if (opened.isEmpty() && returned.isEmpty() && continued.isEmpty()) {
            ways = bar(content, "help.ways", List.of(chip("gave"), chip("received")));
            ways.onToggle(on -> way(on.contains("received") && (given || !on.contains("gave")) || on.isEmpty() && !given));
        }
        types = bar(content, "help.types", FavourType.VALUES.stream().map(t -> new Chip(t.name(), Texts.get("type." + t.name()), Tone.SOFT)).toList());
        types.onToggle(on -> choose(FavourType.valueOf(on.stream().filter(t -> !t.equals(type.name())).findFirst().orElse(type.name()))));
        what = new SearchField(content, theme, Texts.get("help.what"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(38);
        what.setLayoutData(wide);
        what.control().addListener(SWT.KeyDown, this::key);
        what.control().addListener(SWT.DefaultSelection, e -> save());
        day = new DayField(content, theme, DayReader.of(space), Toward.PAST);
        day.onGrow(popover::place);
        day.control().addListener(SWT.DefaultSelection, e -> save());
        note = PanelParts.field(content, theme, Texts.get("help.note"), this::save);
        minutes = PanelParts.field(content, theme, Texts.get("help.minutes"), this::save);
        marks = bar(content, "help.marks", List.of(chip(UNASKED), chip(SALE)));
        marks.choices();
        if (opened.isEmpty()) {
            to = bar(content, "help.people", List.of());
            to.onOpen(c -> c.id().equals(MORE) ? Texts.get("help.also.hint") : null, id -> {
                if (id.equals(MORE)) {
                    also();
                }
            });
            to.onRemove(id -> {
                people.remove(UUID.fromString(id));
                named();
            });
            named();
        }
        said = new Heading(content, theme, Heading.Level.SUBTITLE, Texts.get("help.hint"));
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        opened.ifPresent(this::fill);
        day.onChange(() -> dayChosen = true);
        buttons();
        way(!given);
        choose(type);
        popover.kept(this::save).open();
        what.setFocus();
    }

    private void fill(HelpRow help) {
        what.setText(help.what());
        help.on().ifPresent(day::setDay);
        note.setText(help.note());
        minutes.setText(help.minutes() == 0 ? "" : String.valueOf(help.minutes()));
        List<String> on = new ArrayList<>();
        if (help.unasked()) {
            on.add(UNASKED);
        }
        if (help.forSale()) {
            on.add(SALE);
        }
        marks.setOn(Set.copyOf(on));
    }

    private ChipBar bar(Composite content, String key, List<Chip> chips) {
        ChipBar bar = new ChipBar(content, theme, Texts.get(key));
        bar.setChips(chips);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    private static Chip chip(String id) {
        return new Chip(id, Texts.get("help." + id), Tone.SOFT);
    }

    private void way(boolean received) {
        given = !received;
        if (ways != null) {
            ways.setOn(Set.of(given ? "gave" : "received"));
            people.values().stream().findFirst().ifPresent(name -> popover.title(Texts.get(given ? "help.title" : "help.title.from", name)));
        }
        show(marks, given);
        show(minutes, given);
        if (to != null) {
            show(to, returned.isEmpty());
        }
        if (popover.isOpen()) {
            popover.place();
        }
    }

    private static void show(Control part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }

    private void choose(FavourType chosen) {
        type = chosen;
        types.setOn(Set.of(type.name()));
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            e.doit = false;
            choose(FavourType.VALUES.get(Math.floorMod(FavourType.VALUES.indexOf(type) + step, FavourType.VALUES.size())));
        }
    }

    private void named() {
        List<Chip> chips = new ArrayList<>();
        people.forEach((id, name) -> {
            Chip chip = new Chip(id.toString(), name, Tone.SOFT);
            chips.add(people.size() > 1 ? chip.withCross() : chip);
        });
        chips.add(new Chip(MORE, Texts.get("help.also"), Tone.SOFT));
        to.setChips(chips);
        if (popover.isOpen()) {
            popover.place();
        }
    }

    /** Somebody else was given the same, or gave it too; each has it noted by itself. */
    private void also() {
        popover.stay();
        Somebody.ask(space, theme, popover.shell(), Texts.get("help.also"), row -> {
            people.put(row.id(), row.name());
            named();
            if (what.getText().isBlank()) {
                what.setFocus();
            }
        });
    }

    private void buttons() {
        Composite row = PanelParts.buttons(popover.foot(), theme, 3, opened.isPresent() ? this::delete : null);
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
    }

    private void delete() {
        popover.close();
        opened.ifPresent(help -> actions.runAndSay(new DeleteEntry(help.id()), Texts.get("help.deleted", help.what())));
    }

    private void save() {
        if (what.getText().isBlank()) {
            said.setText(Texts.get("help.what.missing"));
            what.setFocus();
        } else if (day.day().filter(d -> !d.isAfter(LocalDate.now(space.clock()))).isEmpty()) {
            said.setText(Texts.get("help.day.wrong"));
            day.control().setFocus();
        } else if (length().isEmpty()) {
            said.setText(Texts.get("help.minutes.wrong"));
            minutes.setFocus();
        } else if (run(day.day().get())) {
            popover.close();
        }
    }

    /** Minutes as they were typed; 0 where none were, empty where it is no number. */
    private OptionalInt length() {
        String typed = minutes.getText().strip();
        return !given || typed.isEmpty() ? OptionalInt.of(0) : typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private boolean run(LocalDate on) {
        String words = what.getText().strip();
        if (opened.isPresent()) {
            return actions.run(changed(opened.get(), words, on)).isPresent();
        }
        String names = String.join(", ", people.values());
        return actions.runAndSay(new AddFavours(people.keySet(), person -> given ? given(person, words, on) : favour(person, words, on)),
                Texts.get(given ? "help.said.gave" : "help.said.received", names)).isPresent();
    }

    private AddFavour favour(UUID person, String words, LocalDate on) {
        AddFavour favour = new AddFavour(person, given ? FavourDirection.GIVEN : FavourDirection.RECEIVED, type, words).on(on).note(note.getText());
        continued.ifPresent(help -> favour.continuing(help.id()));
        return favour;
    }

    private AddFavour given(UUID person, String words, LocalDate on) {
        AddFavour favour = favour(person, words, on).unasked(marks.on().contains(UNASKED)).forSale(marks.on().contains(SALE))
                .minutes(length().getAsInt());
        returned.filter(help -> help.person().equals(person)).ifPresent(help -> favour.repaying(help.id()));
        return favour;
    }

    private Command<?> changed(HelpRow help, String words, LocalDate on) {
        EditFavour edit = new EditFavour(help.id()).type(type).what(words).note(note.getText());
        if (given) {
            edit.unasked(marks.on().contains(UNASKED)).forSale(marks.on().contains(SALE)).minutes(length().getAsInt());
        }
        // what has no day keeps none, unless one is chosen
        return help.on().isPresent() || dayChosen ? edit.on(on) : edit;
    }
}
