// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.page.SectionBox;
import org.wellspring.ui.widgets.InlineEdit;

@DisplayName("A section of a page")
class SectionBoxTest extends DisplayCase {
    private final UUID somebody = UUID.randomUUID();
    private SectionBox box;
    private InlineEdit field;
    private int built;

    @Test
    @DisplayName("shows what is kept again when what was written is undone before it was read")
    void undoneAtOnce() {
        start();
        field.startEditing();
        field.editor().orElseThrow().setText("2 March 1985");
        traverse(field.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(field.value()).isEqualTo("2 March 1985");
        showEmpty();
        assertThat(field.value()).isEmpty();
        assertThat(built).isEqualTo(2);
    }

    @Test
    @DisplayName("is left alone while nothing in it changed, also after a glance into a field")
    void leftAlone() {
        start();
        field.startEditing();
        traverse(field.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        showEmpty();
        assertThat(built).isEqualTo(1);
    }

    private void start() {
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(new RowLayout());
        box = new SectionBox(page);
        showEmpty();
        show();
    }

    private void showEmpty() {
        box.show(somebody, "", () -> {
            built++;
            field = new InlineEdit(new Composite(box.composite(), SWT.NONE), theme, SWT.NONE, "Birthday");
            field.setValue("");
        });
    }
}
