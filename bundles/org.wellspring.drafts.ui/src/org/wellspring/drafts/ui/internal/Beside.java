// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

/** What stands beside the words: what is worth a thought, whom they go to, and what is not known and was left out, with a field for it. UI thread only. */
final class Beside extends Composite {
    private final Theme theme;
    private final Runnable grown;
    private final BiConsumer<String, String> tell;
    private final Composite said;
    private final Composite gaps;
    private List<String> warnings = List.of();
    private final Map<String, SearchField> open = new HashMap<>();
    private Map<String, String> known = Map.of();
    private List<String> shown = List.of();

    /**
     * Empty.
     *
     * @param grown called when it needs other room
     * @param tell called with a field and what the user says for it
     */
    Beside(Composite parent, Theme theme, Runnable grown, BiConsumer<String, String> tell) {
        super(parent, SWT.NONE);
        this.theme = theme;
        this.grown = grown;
        this.tell = tell;
        theme.surface(this, theme.surfaceOf(parent));
        setLayout(bare());
        said = box();
        gaps = box();
    }

    private Composite box() {
        Composite box = theme.surface(new Composite(this, SWT.NONE), theme.surfaceOf(this));
        box.setLayout(bare());
        box.setLayoutData(wide());
        return box;
    }

    private GridLayout bare() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(6);
        return layout;
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    /** What guards say. */
    void warnings(List<String> sentences) {
        if (!sentences.equals(warnings)) {
            warnings = sentences;
            clear(said);
            if (!sentences.isEmpty()) {
                Card card = new Card(said, theme, Token.WARM_SOFT);
                card.setLayoutData(wide());
                text(card, Heading.Level.STRONG, Texts.get("thought"));
                sentences.forEach(sentence -> text(card, Heading.Level.SUBTITLE, sentence));
            }
            grow();
        }
    }

    /** Whom they go to, and what was left out. */
    void fields(DraftedWords words, Map<String, String> told) {
        List<String> wanted = Stream.of(words.to(), words.shared(), words.missing(), List.copyOf(told.keySet()), words.unknown()).map(String::valueOf).toList();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        known = told;
        open.clear();
        clear(gaps);
        text(gaps, Heading.Level.SUBTITLE, words.to().isEmpty() ? Texts.get("to.nobody." + words.way().word(), words.names().getFirst())
                : Texts.get("to", String.join(", ", words.to())));
        if (!words.shared().isEmpty()) {
            text(gaps, Heading.Level.SUBTITLE, Texts.get("to.shared", String.join(", ", words.shared())));
        }
        List<String> asked = Stream.concat(told.keySet().stream(), words.missing().stream()).distinct().toList();
        if (!asked.isEmpty()) {
            text(gaps, Heading.Level.SUBTITLE, Texts.get("missing"));
            asked.forEach(field -> field(field, told.getOrDefault(field, "")));
        }
        words.unknown().forEach(field -> text(gaps, Heading.Level.SUBTITLE, Texts.get("unknown", field)));
        grow();
    }

    private void field(String name, String value) {
        SearchField field = new SearchField(gaps, theme, name);
        GridData line = wide();
        line.heightHint = theme.px(32);
        field.setLayoutData(line);
        field.setText(value);
        field.control().addListener(SWT.FocusOut, e -> said(name, field));
        field.control().addListener(SWT.DefaultSelection, e -> said(name, field));
        open.put(name, field);
    }

    /** Tells what is being written in the fields, as leaving them does. */
    void keep() {
        Map.copyOf(open).forEach(this::said);
    }

    private void said(String name, SearchField field) {
        if (field.isDisposed() || field.control().isDisposed()) {
            return;
        }
        String now = field.getText().strip();
        if (!now.equals(known.getOrDefault(name, ""))) {
            tell.accept(name, now);
        }
    }

    private void text(Composite parent, Heading.Level level, String words) {
        new Heading(parent, theme, level, words).setLayoutData(wide());
    }

    private static void clear(Composite box) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
    }

    private void grow() {
        requestLayout();
        grown.run();
    }
}
