// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.InlineEdit;

class FocusPlaceTest extends DisplayCase {
    private final List<InlineEdit> fields = new ArrayList<>();
    private Composite page;

    @Test
    void tabGoesOnToTheNextFieldAlthoughTheViewIsBuiltAnewMeanwhile() {
        build("Every", "By", "By", "Purpose");
        show();
        fields.get(1).setFocus();
        fields.get(1).startEditing();
        fields.get(1).editor().orElseThrow().setText("phone");
        fields.get(1).onCommit(text -> display.asyncExec(() -> rebuild("Every", "By", "By", "Purpose")));
        traverse(fields.get(1).editor().orElseThrow(), SWT.TRAVERSE_TAB_NEXT);
        settle();
        assertThat(focused()).isSameAs(fields.get(2));
    }

    @Test
    void anEditUnderWayGoesOnWithWhatWasWritten() {
        build("Every", "By");
        show();
        fields.get(1).startEditing();
        fields.get(1).editor().orElseThrow().setText("half a thou");
        fields.get(1).editor().orElseThrow().setSelection(4);
        rebuild("New", "Every", "By");
        assertThat(fields.get(2).editor().orElseThrow().getText()).isEqualTo("half a thou");
        assertThat(fields.get(2).editor().orElseThrow().getSelection().x).isEqualTo(4);
        assertThat(fields.get(2).editor().orElseThrow().isFocusControl()).isTrue();
    }

    @Test
    void whatIsWrongWithAnEditUnderWayIsSaidAgain() {
        build("Every", "By");
        show();
        fields.get(0).check(t -> t.equals("often") ? Optional.of("No number") : Optional.empty());
        fields.get(0).startEditing();
        fields.get(0).editor().orElseThrow().setText("often");
        traverse(fields.get(0).editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(fields.get(0).objection()).contains("No number");
        rebuild(f -> f.check(t -> t.equals("often") ? Optional.of("No number") : Optional.empty()), "New", "Every", "By");
        assertThat(fields.get(1).editor().orElseThrow().getText()).isEqualTo("often");
        assertThat(fields.get(1).objection()).contains("No number");
    }

    @Test
    void whereTheFieldIsGoneTheOneInItsPlaceHasTheKeyboard() {
        build("Every", "By", "Purpose");
        show();
        fields.get(2).setFocus();
        rebuild("Every", "By");
        assertThat(focused()).isSameAs(fields.get(1));
    }

    @Test
    void aKeyboardElsewhereStaysThere() {
        build("Every");
        FlatButton elsewhere = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Save");
        show();
        elsewhere.setFocus();
        rebuild("Every");
        assertThat(focused()).isSameAs(elsewhere);
    }

    private Control focused() {
        return display.getFocusControl();
    }

    private void rebuild(String... labels) {
        rebuild(field -> { }, labels);
    }

    private void rebuild(Consumer<InlineEdit> each, String... labels) {
        FocusPlace place = FocusPlace.in(page);
        for (Control child : page.getChildren()) {
            child.dispose();
        }
        build(labels);
        fields.forEach(each);
        page.layout(true, true);
        place.restore();
    }

    private void build(String... labels) {
        if (page == null) {
            page = new Composite(shell, SWT.NONE);
            page.setLayout(new RowLayout());
        }
        fields.clear();
        for (String label : labels) {
            fields.add(new InlineEdit(page, theme, SWT.NONE, label));
        }
    }
}
