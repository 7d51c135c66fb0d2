// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.ui.rows.CardRowRenderer;
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
    private static final int FILES_SHOWN = 3;
    private static final String ALL = "ALL";

    private final ImportPlan plan;
    private final ImportReport preview;
    private final OptionLinks options;
    private final Consumer<ImportPlan> apply;
    private final List<PlanLine> lines;
    private final LineWords words;
    private RowList<PlanLine> list;
    private ChipBar chips;
    private LinkText details;

    /** @param reread reads the files again, as the user knows better */
    PreviewSheet(Theme theme, ImportPlan plan, ImportOptions options, Consumer<ImportOptions> reread, Consumer<ImportPlan> apply) {
        super(theme);
        this.plan = plan;
        this.preview = plan.preview();
        this.apply = apply;
        this.lines = PlanLine.of(plan);
        this.words = new LineWords(preview.files().size() > 1);
        this.options = new OptionLinks(options, changed -> {
            close();
            reread.accept(changed);
        });
    }

    @Override
    String title() {
        return Texts.get("preview.title");
    }

    @Override
    void fill(Composite body) {
        words(body, Heading.Level.SUBTITLE, files());
        LinkText links = fill(new LinkText(body, theme, RichText.empty()), false);
        links.setText(options.text(links));
        if (lines.isEmpty()) {
            words(body, Heading.Level.TEXT, whole());
            fill(theme.surface(new Composite(body, SWT.NONE), Token.PANEL), true);
            return;
        }
        createFilter(body);
        list = fill(new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("preview.list"), new CardRowRenderer<>(2, words::of)), true);
        Card card = fill(new Card(body, theme, Token.SOFT), false);
        details = fill(new LinkText(card, theme, RichText.empty()), false);
        list.onSelect(chosen -> chosen.stream().findFirst().ifPresent(this::explain));
        show(ALL);
    }

    /** The chips at the top count what becomes of the records; one chosen shows only those. */
    private void createFilter(Composite body) {
        Map<PlanLine.Fate, Long> counts = new EnumMap<>(PlanLine.Fate.class);
        lines.forEach(l -> counts.merge(l.fate(), 1L, Long::sum));
        chips = fill(new ChipBar(body, theme, Texts.get("preview.filter")), false);
        chips.setChips(Stream.concat(Stream.of(new Chip(ALL, Texts.get("filter.ALL", lines.size()), Tone.SOFT)),
                Arrays.stream(PlanLine.Fate.values()).filter(counts::containsKey)
                        .map(f -> new Chip(f.name(), Texts.get("filter." + f.name(), counts.get(f)),
                                f == PlanLine.Fate.FAILED ? Tone.WARM : Tone.SOFT))).toList());
        chips.setOn(Set.of(ALL));
        String[] before = { ALL };
        chips.onToggle(on -> {
            before[0] = on.stream().filter(id -> !id.equals(before[0])).findFirst().orElse(ALL);
            chips.setOn(Set.of(before[0]));
            show(before[0]);
        });
    }

    private void show(String fate) {
        List<PlanLine> shown = fate.equals(ALL) ? lines : lines.stream().filter(l -> l.fate().name().equals(fate)).toList();
        list.setRows(RowSource.of(shown));
        list.select(shown.isEmpty() ? -1 : 0);
    }

    private void explain(PlanLine line) {
        details.setText(words.details(line));
        shell().layout(true, true);
    }

    @Override
    Control buttons() {
        boolean nothing = plan.empty();
        FlatButton cancel = button(nothing ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN,
                Texts.get(nothing ? "close" : "cancel"), this::close);
        return nothing ? cancel : button(FlatButton.Kind.PRIMARY, importWords(), () -> {
            close();
            apply.accept(plan);
        });
    }

    private String importWords() {
        int changing = preview.created() + preview.updated();
        return changing == 0 ? Texts.get("preview.import.whole") : Texts.get("preview.import", changing);
    }

    private String files() {
        List<String> named = preview.files().stream().limit(FILES_SHOWN).map(PreviewSheet::file).toList();
        int more = preview.files().size() - named.size();
        String text = String.join("\n", named);
        return (more == 0 ? text : text + "\n" + Texts.get("preview.files.more", more))
                + (plan.empty() && preview.complete() ? "\n" + Texts.get("preview.nothing") : "");
    }

    private static String file(FileReport file) {
        String name = PlanLine.name(file.file());
        return file.format().map(f -> Texts.get("preview.file", name, Texts.orElse("format." + f, f), file.records()))
                .orElseGet(() -> Texts.get("preview.file.unknown", name));
    }

    private String whole() {
        return Texts.get("preview.whole", preview.created(), preview.updated(), preview.unchanged());
    }

    private static <C extends Control> C fill(C control, boolean tall) {
        control.setLayoutData(new GridData(SWT.FILL, tall ? SWT.FILL : SWT.TOP, true, tall));
        return control;
    }
}
