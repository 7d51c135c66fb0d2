// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.interop.ExportFormat;
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
    private static final List<ExportFormat> ORDER = List.of(ExportFormat.VCARD4, ExportFormat.VCARD3, ExportFormat.CSV,
            ExportFormat.GOOGLE, ExportFormat.JSON, ExportFormat.VCARD21, ExportFormat.JCARD, ExportFormat.XCARD);

    private final Theme theme;

    ExportPopover(Theme theme) {
        this.theme = theme;
    }

    /** Asks; calls back once with a format, or never. */
    void open(Shell window, Consumer<ExportFormat> chosen) {
        Popover popover = new Popover(window, theme, Texts.get("export.title"), WIDTH).titled();
        RowList<ExportFormat> list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN,
                Texts.get("export.title"), new CardRowRenderer<>(2, ExportPopover::row));
        list.setRows(RowSource.of(ORDER));
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Consumer<ExportFormat> choose = format -> {
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

    private static CardRow row(ExportFormat format) {
        return new CardRow(format.id(), format.extension(), Optional.empty(), Texts.get("export." + format.id()), "", "",
                Tone.SOFT, Texts.get("export." + format.id() + ".why"), "", "");
    }
}
