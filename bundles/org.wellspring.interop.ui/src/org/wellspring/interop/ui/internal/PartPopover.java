// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.interop.Formats;
import org.wellspring.interop.PartRecord;
import org.wellspring.interop.PersonSource;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/** The records that somebody came from, each with what it says; one is taken out again by Enter or a click. UI thread only. */
final class PartPopover {
    private static final int WIDTH = 620;
    private static final int MOST = 380;

    private final Theme theme;
    private final Space space;
    private final Formats formats;
    private final Actions actions;
    private final PersonRow person;
    private final List<PersonSource> sources;
    private Popover popover;

    PartPopover(Theme theme, Space space, Formats formats, Actions actions, PersonRow person, List<PersonSource> sources) {
        this.theme = theme;
        this.space = space;
        this.formats = formats;
        this.actions = actions;
        this.person = person;
        this.sources = sources;
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("part.title", person.name()), WIDTH).about(PartPopover.class, person.id());
        words(Heading.Level.STRONG, Texts.get("part.title", person.name()));
        words(Heading.Level.SUBTITLE, Texts.get("part.sentence"));
        CardRowRenderer<PersonSource> drawing = new CardRowRenderer<>(2, this::row);
        RowList<PersonSource> list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN, Texts.get("part.list"), drawing);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = Math.min(sources.size() * drawing.height(theme), theme.px(MOST));
        list.setLayoutData(data);
        list.setActions(List.of(RowAction.byMouse(Texts.get("report.part"), s -> true, chosen -> part(chosen.getFirst()))));
        list.onOpen(this::part);
        list.setRows(RowSource.of(sources));
        list.select(sources.size() - 1);
        popover.open();
        list.setFocus();
    }

    private void words(Heading.Level level, String text) {
        new Heading(popover.content(), theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private CardRow row(PersonSource source) {
        String format = formats.named(source.format()).map(RecordFormat::name).orElse(source.format());
        String from = source.importedAt() == null ? format
                : Texts.get("part.from", format,
                        new DateWords().date(LocalDate.ofInstant(source.importedAt(), space.clock().getZone()), LocalDate.now(space.clock())));
        String name = source.name().isBlank() ? Texts.get("line.nameless") : source.name();
        return new CardRow(source.id().toString(), Initials.of(name), Optional.empty(), name, source.about(), "", Tone.SOFT, from, "", "");
    }

    private void part(PersonSource source) {
        popover.close();
        actions.runAndSay(new PartRecord(formats, person.id(), source.id()), Texts.get("parted", source.name(), person.name()));
    }
}
