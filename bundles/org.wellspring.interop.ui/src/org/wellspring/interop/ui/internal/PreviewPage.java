// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.interop.Format;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** What an import would change: counts to filter by, every record with its fate, and what the user may know better. */
final class PreviewPage {
    private static final Map<String, Class<? extends Outcome>> SORTS = new LinkedHashMap<>();
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE, Charset.forName("Shift_JIS"));

    static {
        SORTS.put("create", Outcome.Create.class);
        SORTS.put("update", Outcome.Update.class);
        SORTS.put("unchanged", Outcome.Unchanged.class);
        SORTS.put("failed", Outcome.Failed.class);
    }

    private final Theme theme;
    private final Composite content;
    private final ImportPlan plan;
    private final ImportOptions options;
    private RowList<PlannedRecord> list;

    PreviewPage(Theme theme, Composite content, ImportPlan plan, ImportOptions options) {
        this.theme = theme;
        this.content = content;
        this.plan = plan;
        this.options = options;
    }

    void build(Runnable apply, Runnable cancel, Consumer<ImportOptions> again) {
        ImportReport preview = plan.preview();
        words(Heading.Level.STRONG, plan.empty() ? Texts.get("preview.nothing") : plan.label());
        words(Heading.Level.SUBTITLE, Texts.get("preview.safe"));
        ChipBar chips = new ChipBar(content, theme, Texts.get("preview.filter"));
        chips.setChips(List.of(chip("create", preview.created(), Tone.SOFT), chip("update", preview.updated(), Tone.SOFT),
                chip("unchanged", preview.unchanged(), Tone.SOFT), chip("failed", preview.failed(), preview.failed() > 0 ? Tone.WARM : Tone.SOFT)));
        chips.onToggle(this::fill);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new RowList<>(content, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("preview.list"), new PlannedWords());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = theme.px(330);
        list.setLayoutData(room);
        fill(Set.of());
        knowBetter(again);
        Composite bar = buttons();
        new FlatButton(bar, theme, FlatButton.Kind.PLAIN, Texts.get(plan.empty() ? "close" : "cancel")).onPress(cancel);
        if (!plan.empty()) {
            new FlatButton(bar, theme, FlatButton.Kind.PRIMARY, Texts.get("import.do")).onPress(apply).setFocus();
        }
    }

    private Chip chip(String sort, int count, Tone tone) {
        return new Chip(sort, Texts.get("preview." + sort, count), tone);
    }

    private void fill(Set<String> on) {
        List<Section<PlannedRecord>> sections = new ArrayList<>();
        List<ImportReport.FileReport> files = plan.preview().files();
        IntStream.range(0, files.size()).forEach(i -> {
            List<PlannedRecord> all = plan.records(i);
            List<PlannedRecord> shown = on.isEmpty() ? all
                    : all.stream().filter(r -> on.stream().anyMatch(s -> SORTS.get(s).isInstance(r.outcome()))).toList();
            sections.add(new Section<>(files.size() == 1 ? "" : files.get(i).file(), RowSource.of(shown)));
        });
        list.setSections(sections);
    }

    /** Format and encoding are told by the content; somebody who knows better says so here. */
    private void knowBetter(Consumer<ImportOptions> again) {
        LinkText line = new LinkText(content, theme, RichText.empty());
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        String format = plan.preview().files().stream().flatMap(f -> f.format().stream()).distinct()
                .reduce((a, b) -> a + ", " + b).orElse(Texts.get("preview.format.unknown"));
        String charset = options.charset().map(Charset::displayName).orElse(Texts.get("preview.charset.told"));
        line.setText(RichText.empty().muted(Texts.get("preview.format") + " ").link(format, () -> formats(line, again))
                .muted(" · " + Texts.get("preview.charset") + " ").link(charset, () -> charsets(line, again)));
    }

    private void formats(Control below, Consumer<ImportOptions> again) {
        Menu menu = new Menu(below);
        item(menu, Texts.get("preview.format.told"), options.format().isEmpty(),
                () -> again.accept(new ImportOptions(Optional.empty(), options.charset())));
        for (Format format : Format.values()) {
            item(menu, format.id(), options.format().filter(f -> f == format).isPresent(), () -> again.accept(options.as(format)));
        }
        pop(menu, below);
    }

    private void charsets(Control below, Consumer<ImportOptions> again) {
        Menu menu = new Menu(below);
        item(menu, Texts.get("preview.charset.told"), options.charset().isEmpty(),
                () -> again.accept(new ImportOptions(options.format(), Optional.empty())));
        for (Charset charset : CHARSETS) {
            item(menu, charset.displayName(), options.charset().filter(charset::equals).isPresent(),
                    () -> again.accept(options.in(charset)));
        }
        pop(menu, below);
    }

    private static void item(Menu menu, String text, boolean on, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                menu.getDisplay().asyncExec(action);
            }
        });
    }

    private static void pop(Menu menu, Control below) {
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    }

    private Composite buttons() {
        Composite bar = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(8);
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return bar;
    }

    private void words(Heading.Level level, String text) {
        new Heading(content, theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
