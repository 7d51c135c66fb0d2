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
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Popover;

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
    void whereTheFieldIsGoneItsHomeHasTheKeyboardRatherThanAFieldThatALetterWouldReplace() {
        FlatButton home = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Save");
        build("Every", "By", "Purpose");
        show();
        fields.get(2).setFocus();
        FocusPlace place = FocusPlace.in(page);
        empty();
        build("Every", "By");
        page.layout(true, true);
        place.restoreOr(home);
        assertThat(focused()).isSameAs(home);
    }

    @Test
    void whereAButtonIsGoneTheOneBeforeItHasTheKeyboard() {
        build("Every");
        FlatButton add = new FlatButton(page, theme, FlatButton.Kind.PLAIN, "Add");
        show();
        FlatButton remove = new FlatButton(page, theme, FlatButton.Kind.PLAIN, "Remove");
        remove.setFocus();
        FocusPlace place = FocusPlace.in(page);
        remove.dispose();
        place.restore();
        assertThat(focused()).isSameAs(add);
    }

    @Test
    void aFieldIsKnownByWhatItStandsForWhereverItStandsNow() {
        build("E-mail", "E-mail");
        fields.get(0).standsFor("work");
        fields.get(1).standsFor("home");
        show();
        fields.get(1).setFocus();
        rebuild(f -> f.standsFor(fields.indexOf(f) == 0 ? "home" : "work"), "E-mail", "E-mail");
        assertThat(focused()).isSameAs(fields.get(0));
    }

    @Test
    void behindASheetTheFieldIsGivenBackWhenTheSheetIsClosed() {
        build("Every", "By");
        show();
        fields.get(1).setFocus();
        settle();
        Popover sheet = new Popover(shell, theme, "A sheet", 300).stay();
        Text written = new Text(sheet.content(), SWT.SINGLE);
        sheet.open();
        written.setFocus();
        settle();
        rebuild("New", "Every", "By");
        settle();
        assertThat(sheet.isOpen()).isTrue();
        assertThat(focused()).isSameAs(written);
        sheet.close();
        settle();
        assertThat(FocusPlace.last(shell)).contains(fields.get(2));
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
        rebuild(field -> {}, labels);
    }

    private void rebuild(Consumer<InlineEdit> each, String... labels) {
        FocusPlace place = FocusPlace.in(page);
        empty();
        build(labels);
        fields.forEach(each);
        page.layout(true, true);
        place.restore();
    }

    private void empty() {
        for (Control child : page.getChildren()) {
            child.dispose();
        }
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
