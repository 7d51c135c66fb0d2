// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/** In which format to write: arrows and Enter, or a click. */
final class ExportPopover {
    private static final int WIDTH = 480;

    private final Theme theme;
    private final List<RecordFormat> formats;

    /** @param formats the formats to choose from */
    ExportPopover(Theme theme, List<RecordFormat> formats) {
        this.theme = theme;
        this.formats = formats;
    }

    /** Asks; calls back once with a format, or never. */
    void open(Shell window, Consumer<RecordFormat> chosen) {
        Popover popover = new Popover(window, theme, Texts.get("export.title"), WIDTH).titled();
        RowList<RecordFormat> list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN,
                Texts.get("export.title"), new CardRowRenderer<>(2, ExportPopover::row));
        list.setRows(RowSource.of(formats));
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Consumer<RecordFormat> choose = format -> {
            if (popover.isOpen()) {
                popover.close();
                chosen.accept(format);
            }
        };
        list.onOpen(choose);
        list.addListener(SWT.MouseUp, e -> list.lead().ifPresent(choose));
        popover.open();
        list.select(0);
        list.setFocus();
    }

    private static CardRow row(RecordFormat format) {
        return new CardRow(format.id(), format.endings().getFirst(), Optional.empty(), format.nameToWrite(), "", "", Tone.SOFT, format.purpose(), "", "");
    }
}
