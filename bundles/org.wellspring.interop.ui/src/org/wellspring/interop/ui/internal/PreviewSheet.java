// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.interop.Choice;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** What importing some files would do, record by record; nothing is written before "Import" is pressed (X6). */
final class PreviewSheet extends Sheet {
    /** As many records at once as a usual screen has room for. */
    private static final int HEIGHT = 800;
    private static final int FILES_SHOWN = 3;
    private static final String ALL = "ALL";
    private static final String DOUBTFUL = "DOUBTFUL";
    private static final String UNREAD = "UNREAD";

    private final ImportPlan plan;
    private ImportReport preview;
    private final List<RecordFormat> known;
    private final OptionLinks options;
    private final Consumer<ImportPlan> apply;
    private final List<PlanLine> lines;
    private final LineWords words;
    private RowList<PlanLine> list;
    private ChipBar chips;
    private FlatButton go;
    private String shown = ALL;
    private LinkText details;

    /** @param reread reads the files again, as the user knows better */
    PreviewSheet(Theme theme, ImportPlan plan, List<RecordFormat> known, ImportOptions options, Consumer<ImportOptions> reread, Consumer<ImportPlan> apply) {
        super(theme);
        this.plan = plan;
        this.preview = plan.preview();
        this.apply = apply;
        this.lines = new ArrayList<>(PlanLine.of(plan));
        this.words = new LineWords(preview.files().size() > 1);
        this.known = known;
        this.options = new OptionLinks(known, options, changed -> {
            close();
            reread.accept(changed);
        });
    }

    @Override
    protected String title() {
        return Texts.get("preview.title");
    }

    @Override
    protected int height() {
        return HEIGHT;
    }

    @Override
    protected void fill(Composite body) {
        words(body, Heading.Level.SUBTITLE, files());
        LinkText links = fill(new LinkText(body, theme, RichText.empty()), false);
        links.setText(options.text(links));
        if (lines.isEmpty()) {
            words(body, Heading.Level.TEXT, whole());
            fill(theme.surface(new Composite(body, SWT.NONE), Token.PANEL), true);
            return;
        }
        createFilter(body);
        list = fill(new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("preview.list"), new CardRowRenderer<>(3, words::of)), true);
        list.setActions(actions());
        Card card = fill(new Card(body, theme, Token.SOFT), false);
        details = fill(new LinkText(card, theme, RichText.empty()), false);
        list.onSelect(chosen -> chosen.stream().findFirst().ifPresent(this::explain));
        show(ALL);
    }

    /** The chips at the top count what becomes of the records; one chosen shows only those. */
    private void createFilter(Composite body) {
        chips = fill(new ChipBar(body, theme, Texts.get("preview.filter")), false);
        count();
        chips.setOn(Set.of(ALL));
        chips.onToggle(on -> {
            String chosen = on.stream().filter(id -> !id.equals(shown)).findFirst().orElse(ALL);
            chips.setOn(Set.of(chosen));
            show(chosen);
        });
    }

    private void count() {
        Map<PlanLine.Fate, Long> counts = new EnumMap<>(PlanLine.Fate.class);
        lines.forEach(l -> counts.merge(l.fate(), 1L, Long::sum));
        long doubtful = lines.stream().filter(PlanLine::doubtful).count();
        long unread = lines.stream().filter(PlanLine::unread).count();
        Stream<Chip> first = Stream.of(Stream.of(new Chip(ALL, Texts.get("filter.ALL", lines.size()), Tone.SOFT)),
                Stream.of(new Chip(DOUBTFUL, Texts.get("filter.DOUBTFUL", doubtful), Tone.WARM)).limit(doubtful),
                Stream.of(new Chip(UNREAD, Texts.get("filter.UNREAD", unread), Tone.WARM)).limit(unread)).flatMap(one -> one);
        chips.setChips(Stream.concat(first, Arrays.stream(PlanLine.Fate.values()).filter(counts::containsKey)
                .map(f -> new Chip(f.name(), Texts.get("filter." + f.name(), counts.get(f)),
                        f == PlanLine.Fate.FAILED ? Tone.WARM : Tone.SOFT)))
                .toList());
    }

    /** What can be said of a record, by a click or by its letter; each choice can be taken back by the same. */
    private List<RowAction<PlanLine>> actions() {
        return List.of(action("leaveOut", l -> l.open() && l.fate() != PlanLine.Fate.LEFT_OUT, l -> new Choice.LeaveOut()),
                action("takeIn", l -> l.fate() == PlanLine.Fate.LEFT_OUT, l -> new Choice.AsFound()),
                action("apart", l -> l.tied() && !isChosen(l), l -> new Choice.Apart()),
                action("join", l -> l.planned().like().size() == 1, l -> new Choice.Join(l.planned().like().getFirst().whom())), which(),
                action("asFound", l -> l.fate() != PlanLine.Fate.LEFT_OUT && isChosen(l), l -> new Choice.AsFound()));
    }

    private RowAction<PlanLine> action(String key, Predicate<PlanLine> applies, Function<PlanLine, Choice> choice) {
        return new RowAction<>(Texts.get("choose." + key), Texts.get("choose." + key + ".key").charAt(0), applies,
                rows -> rows.stream().filter(applies).toList().forEach(line -> choose(line, choice.apply(line))));
    }

    /** With whom of several is said by one of the links below, which the keyboard goes to. */
    private RowAction<PlanLine> which() {
        return new RowAction<>(Texts.get("choose.which"), Texts.get("choose.join.key").charAt(0), l -> l.planned().like().size() > 1,
                rows -> details.setFocus());
    }

    private boolean isChosen(PlanLine line) {
        return line.open() && !(plan.choice(line.index(), line.planned().record()) instanceof Choice.AsFound);
    }

    /** Chooses, and shows what becomes of this record and of those that would have joined it. */
    private void choose(PlanLine line, Choice choice) {
        boolean byLink = details.isFocusControl();
        plan.choose(line.index(), line.planned().record(), choice);
        preview = plan.preview();
        lines.replaceAll(l -> l.index() == line.index() && l.planned().record() == line.planned().record()
                || l.planned().outcome() instanceof Outcome.Join || isChosen(l) ? l.now(plan) : l);
        count();
        list.refresh();
        list.lead().ifPresent(this::explain);
        if (byLink) {
            // the link is no more
            list.setFocus();
        }
        if (go != null) {
            go.setText(importWords());
            go.setEnabled(preview.changing() > 0);
        }
    }

    private void show(String fate) {
        shown = fate;
        List<Integer> rows = IntStream.range(0, lines.size()).filter(i -> isOf(fate, lines.get(i))).boxed().toList();
        list.setRows(new RowSource<>() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public PlanLine row(int index) {
                return lines.get(rows.get(index));
            }
        });
        list.select(rows.isEmpty() ? -1 : 0);
    }

    private static boolean isOf(String chip, PlanLine line) {
        return chip.equals(ALL) || (chip.equals(DOUBTFUL) ? line.doubtful() : chip.equals(UNREAD) ? line.unread() : line.fate().name().equals(chip));
    }

    private void explain(PlanLine line) {
        details.setText(links(line, words.details(line)));
        shell().layout(true, true);
        // What is said below may have taken the room of the row it is about.
        int[] chosen = list.selectionIndices();
        if (chosen.length > 0) {
            list.reveal(chosen[chosen.length - 1]);
        }
    }

    /** The choices once more as links, for there may be more likenesses than one. */
    private RichText links(PlanLine line, RichText before) {
        RichText text = before;
        for (Likeness like : line.planned().like()) {
            text = text.muted("\n" + Texts.get("line.like", LineWords.who(like), like.why()) + "  ")
                    .link(Texts.get("choose.join.link"), () -> choose(line, new Choice.Join(like.whom())));
        }
        if (line.tied() && !isChosen(line)) {
            text = text.plain("\n").link(Texts.get("choose.apart.link"), () -> choose(line, new Choice.Apart()));
        }
        return text;
    }

    @Override
    protected Control buttons() {
        boolean nothing = plan.empty();
        FlatButton cancel = button(nothing ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN,
                Texts.get(nothing ? "close" : "cancel"), this::close);
        if (nothing) {
            return cancel;
        }
        go = button(FlatButton.Kind.PRIMARY, importWords(), () -> {
            close();
            apply.accept(plan);
        });
        return go;
    }

    private String importWords() {
        int changing = preview.created() + preview.updated();
        return changing == 0 ? Texts.get("preview.import.whole") : Texts.get("preview.import", changing);
    }

    private String files() {
        List<String> named = preview.files().stream().limit(FILES_SHOWN).map(this::file).toList();
        int more = preview.files().size() - named.size();
        String text = String.join("\n", named);
        return (more == 0 ? text : text + "\n" + Texts.get("preview.files.more", more))
                + (plan.empty() && preview.complete() ? "\n" + Texts.get("preview.nothing") : "");
    }

    private String file(FileReport file) {
        String name = PlanLine.name(file.file());
        return file.format().map(f -> Texts.get("preview.file", name, format(f), file.records(), file.organizations()) + reading(file))
                .orElseGet(() -> Texts.get("preview.file.unknown", name));
    }

    private String format(String id) {
        return known.stream().filter(format -> format.id().equals(id)).findFirst().map(RecordFormat::name).orElse(id);
    }

    /** How the file was read, and what was guessed: a wrong guess is put right by the links below. */
    private static String reading(FileReport file) {
        String encoding = file.reading().encoding().isEmpty() ? "" : " · " + file.reading().encoding();
        return Stream.concat(Stream.of(encoding), file.reading().guessed().stream().map(guess -> "\n" + guess)).collect(Collectors.joining());
    }

    private String whole() {
        return Texts.get("preview.whole", preview.created(), preview.updated(), preview.unchanged());
    }

    private static <C extends Control> C fill(C control, boolean tall) {
        control.setLayoutData(new GridData(SWT.FILL, tall ? SWT.FILL : SWT.TOP, true, tall));
        return control;
    }
}
