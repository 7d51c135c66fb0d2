// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Warning;
import org.wellspring.core.settings.ChangeSetting;
import org.wellspring.drafts.DraftSettings;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Template;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.NativeNames;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * Words for somebody: by a template and a way one chooses, changed at will, with what is worth a thought beside them. They are handed to the user's
 * program; once the user says that they were sent, the touch is logged. Nothing is sent by itself. UI thread only.
 */
final class DraftSheet {
    private static final int WIDTH = 860;
    private static final int BESIDE = 250;
    private static final int LINES = 14;
    private static final int SOON_MS = 250;
    private static final String MY_NAME = "my name";

    /** What the user wrote with a template, kept while they look at another. */
    private record Written(String subject, String words) {
    }

    private final SheetPlace place;
    private final Letter letter;
    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private Template template;
    private DraftWay way;
    private DraftedWords filled;
    private Popover popover;
    private ChipBar ways;
    private SearchField subject;
    private Text words;
    private Beside beside;
    private SheetFoot foot;
    private Latest reading;
    private Latest asking;
    private boolean putting;
    private boolean filling;
    private Optional<Consumer<DraftedWords>> waiting = Optional.empty();
    private int changes;

    DraftSheet(SheetPlace place, Letter letter) {
        this.place = place;
        this.letter = letter;
        this.template = letter.first();
    }

    void open() {
        popover = new Popover(place.window(), place.theme(), Texts.get("title", letter.name()), WIDTH).titled().stay().about(DraftSheet.class,
                letter.page().row().id(), letter.object());
        Composite content = popover.content();
        if (!letter.isReady()) {
            templates(content);
        }
        ways = bar(content, "ways");
        ways.onToggle(on -> way(fresh(on, way.word())));
        Composite columns = columns(content, 2);
        Composite left = columns(columns, 1);
        left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        subject = new SearchField(left, place.theme(), Texts.get("subject"));
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.heightHint = place.theme().px(36);
        subject.setLayoutData(line);
        subject.onChange(text -> changed());
        words(left);
        beside = new Beside(columns, place.theme(), popover::place, this::tell);
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, true);
        narrow.widthHint = place.theme().px(BESIDE);
        beside.setLayoutData(narrow);
        reading = new Latest(words);
        asking = new Latest(words);
        foot = new SheetFoot(popover, place, letter, this::now, this::whenFilled, new TemplateOpener());
        choose(template);
        popover.kept(foot::main).open();
        words.setFocus();
    }

    /** Opens the template to be changed. */
    private final class TemplateOpener implements Runnable {
        @Override
        public void run() {
            new TemplatePopover(place, template, letter.keys()).open(changed -> {
                popover.close();
                new Latest(place.window()).ask(() -> Letter.of(place, letter.person(), letter.object()),
                        found -> found.map(again -> new DraftSheet(place, again)).ifPresent(sheet -> {
                            sheet.goOn(DraftSheet.this, changed);
                            sheet.open();
                        }));
            });
        }
    }

    /** With what was written and told in the sheet before, whatever became of the template it was written with. */
    private void goOn(DraftSheet before, Optional<Template> changed) {
        template = changed.or(() -> letter.templates().stream().filter(one -> one.key().equals(before.template.key())).findFirst()).orElse(template);
        way = before.way;
        told.putAll(before.told);
        written.putAll(before.written);
        Stream.of(DraftWay.values()).forEach(by -> Optional.ofNullable(before.written.get(key(before.template, by)))
                .ifPresent(mine -> written.putIfAbsent(key(template, by), mine)));
    }

    private void templates(Composite content) {
        ChipBar bar = bar(content, "templates");
        bar.setChips(letter.templates().stream().map(one -> new Chip(one.key(), one.name(), Tone.SOFT)).toList());
        bar.setOn(Set.of(template.key()));
        bar.onToggle(on -> {
            String key = fresh(on, template.key());
            bar.setOn(Set.of(key));
            letter.templates().stream().filter(one -> one.key().equals(key)).findFirst().ifPresent(this::choose);
        });
    }

    /** What was pressed of a bar of which one chip is always on. */
    private static String fresh(Set<String> on, String before) {
        return on.stream().filter(key -> !key.equals(before)).findFirst().orElse(before);
    }

    private ChipBar bar(Composite content, String key) {
        ChipBar bar = new ChipBar(content, place.theme(), Texts.get(key));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    private Composite columns(Composite parent, int count) {
        Composite box = place.theme().surface(new Composite(parent, SWT.NONE), place.theme().surfaceOf(parent));
        GridLayout layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = place.theme().px(14);
        layout.verticalSpacing = place.theme().px(8);
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return box;
    }

    private void words(Composite parent) {
        Theme theme = place.theme();
        Composite holder = new Composite(parent, SWT.NONE);
        FillLayout inset = new FillLayout();
        inset.marginWidth = theme.px(10);
        inset.marginHeight = theme.px(8);
        holder.setLayout(inset);
        holder.setBackground(theme.palette().soft());
        words = new Text(holder, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setBackground(theme.palette().soft());
        words.setForeground(theme.palette().text());
        words.setFont(theme.fonts().text());
        NativeNames.of(words, holder, () -> Texts.get("words"));
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        words.addListener(SWT.Modify, e -> changed());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = LINES * words.getLineHeight();
        holder.setLayoutData(room);
    }

    private void choose(Template chosen) {
        template = chosen;
        reading.ask(() -> place.drafts().ways(place.space(), letter.person(), chosen), found -> {
            way = found.contains(way) ? way : found.getFirst();
            ways.setChips(found.stream().map(one -> new Chip(one.word(), Texts.get("way." + one.word()), Tone.SOFT)).toList());
            ways.setOn(Set.of(way.word()));
            fill();
        });
    }

    private void way(String word) {
        ways.setOn(Set.of(word));
        way = DraftWay.of(word).orElse(way);
        fill();
    }

    private void tell(String field, String value) {
        told.put(field, value);
        if (field.equals(MY_NAME) && !value.isBlank()) {
            // nobody wants to say who they are a second time
            place.actions().runAndSay(new ChangeSetting(DraftSettings.MY_NAME, value), Texts.get("signed", value));
        }
        if (!isChanged()) {
            fill();
        }
    }

    private void fill() {
        Template of = template;
        DraftWay by = way;
        Map<String, String> fields = Map.copyOf(told);
        filling = true;
        reading.ask(() -> read(of, by, fields), found -> {
            filling = false;
            found.ifPresent(this::put);
            Optional<Consumer<DraftedWords>> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(then -> now().ifPresent(then));
        });
    }

    /** Empty where they can't be read: what stands there stays, and whoever waits goes on with it. Background thread. */
    private Optional<DraftedWords> read(Template of, DraftWay by, Map<String, String> fields) {
        try {
            return Optional.of(letter.words(place, of, by, fields));
        } catch (RuntimeException e) {
            ILog.of(DraftSheet.class).error("A template could not be filled", e);
            return Optional.empty();
        }
    }

    /** Calls with the words as they stand; what was just told beside them is in them first. */
    private void whenFilled(Consumer<DraftedWords> then) {
        beside.keep();
        if (filling) {
            waiting = Optional.of(then);
        } else {
            now().ifPresent(then);
        }
    }

    private void put(DraftedWords found) {
        // Whoever writes at once has begun before the words were there.
        String ahead = filled == null ? words.getText() : "";
        filled = found;
        Written mine = written.get(key());
        putting = true;
        subject.setText(mine == null ? found.subject() : mine.subject());
        words.setText(mine == null ? found.text() : mine.words());
        putting = false;
        if (!ahead.isEmpty()) {
            words.setSelection(0);
            words.insert(ahead);
        }
        boolean titled = way == DraftWay.EMAIL || way == DraftWay.LETTER;
        subject.setVisible(titled);
        ((GridData) subject.getLayoutData()).exclude = !titled;
        beside.fields(found, told);
        foot.about(found);
        look();
    }

    private void changed() {
        if (!putting && filled != null) {
            if (isChanged()) {
                written.put(key(), new Written(subject.getText(), words.getText()));
            } else {
                written.remove(key());
            }
            int now = ++changes;
            place.theme().display().timerExec(SOON_MS, () -> {
                if (now == changes && !words.isDisposed()) {
                    look();
                }
            });
        }
    }

    private String key() {
        return key(template, way);
    }

    private static String key(Template of, DraftWay by) {
        return of.key() + "/" + by.word();
    }

    private boolean isChanged() {
        return filled != null && (!words.getText().equals(filled.text()) || !subject.getText().equals(filled.subject()));
    }

    /** The words as they stand. */
    private Optional<DraftedWords> now() {
        return Optional.ofNullable(filled).map(found -> found.saying(subject.getText().strip(), words.getText().strip()));
    }

    /** What guards say of them, asked anew whenever they are left alone for a moment. */
    private void look() {
        now().ifPresent(draft -> asking.ask(() -> place.warnings().of(draft.touch(), place.space()), this::heard));
    }

    private void heard(List<Warning> said) {
        beside.warnings(said.stream().map(Warning::text).toList());
    }
}
