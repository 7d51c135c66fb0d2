// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.RichText;

/** How the files are read, as links that open a menu each; what is chosen there reads them again. */
final class OptionLinks {
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "windows-1250",
            "windows-1251", "Shift_JIS", "GB18030");

    private final List<RecordFormat> known;
    private final ImportOptions options;
    private final Consumer<ImportOptions> changed;

    /** @param known the formats to choose from */
    OptionLinks(List<RecordFormat> known, ImportOptions options, Consumer<ImportOptions> changed) {
        this.known = known;
        this.options = options;
        this.changed = changed;
    }

    RichText text(Control below) {
        return RichText.empty().muted(Texts.get("option.format") + " ")
                .link(options.format().map(RecordFormat::name).orElseGet(() -> Texts.get("option.detected")), () -> formats(below))
                .muted("  ·  " + Texts.get("option.charset") + " ")
                .link(options.charset().map(Charset::name).orElseGet(() -> Texts.get("option.detected")), () -> charsets(below));
    }

    private void formats(Control below) {
        Menu menu = new Menu(below);
        item(menu, Texts.get("option.detect"), options.format().isEmpty(), new ImportOptions(Optional.empty(), options.charset()));
        known.forEach(f -> item(menu, f.name(), options.format().filter(f::equals).isPresent(), options.as(f)));
        DropDown.below(below, menu);
    }

    private void charsets(Control below) {
        Menu menu = new Menu(below);
        item(menu, Texts.get("option.detect"), options.charset().isEmpty(), new ImportOptions(options.format(), Optional.empty()));
        CHARSETS.stream().filter(Charset::isSupported).map(Charset::forName)
                .forEach(c -> item(menu, c.name(), options.charset().filter(c::equals).isPresent(), options.in(c)));
        DropDown.below(below, menu);
    }

    private void item(Menu menu, String text, boolean on, ImportOptions chosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection() && !on) {
                changed.accept(chosen);
            }
        });
    }
}
