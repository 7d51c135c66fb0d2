// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.InlineEdit;

class InlineEditTest extends DisplayCase {
    private final List<String> kept = new ArrayList<>();
    private InlineEdit edit;

    @BeforeEach
    void showAName() {
        edit = new InlineEdit(shell, theme, SWT.NONE, "Name").onCommit(kept::add);
        edit.setValue("Rosa Okafor");
        show();
    }

    @Test
    void enterOpensTheFieldAndEnterKeepsWhatWasWritten() {
        key(edit, SWT.CR, 0);
        assertThat(edit.isEditing()).isTrue();
        edit.editor().orElseThrow().setText("  Rosa Weber ");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(edit.isEditing()).isFalse();
        assertThat(kept).containsExactly("Rosa Weber");
        assertThat(edit.value()).isEqualTo("Rosa Weber");
    }

    @Test
    void escapeTakesItBack() {
        edit.startEditing();
        edit.editor().orElseThrow().setText("nonsense");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_ESCAPE);
        assertThat(edit.value()).isEqualTo("Rosa Okafor");
        assertThat(kept).isEmpty();
    }

    @Test
    void tabKeepsIt() {
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_TAB_NEXT);
        assertThat(kept).containsExactly("Rosa");
        assertThat(edit.isEditing()).isFalse();
    }

    @Test
    void anUnchangedValueIsNotReported() {
        edit.startEditing();
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).isEmpty();
    }

    @Test
    void aValueTheCheckObjectsToIsNotKeptAndNotLost() {
        edit.check(text -> text.isEmpty() ? Optional.of("A name is needed") : Optional.empty());
        edit.startEditing();
        edit.editor().orElseThrow().setText("");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(edit.isEditing()).isTrue();
        assertThat(edit.objection()).contains("A name is needed");
        assertThat(kept).isEmpty();
        edit.editor().orElseThrow().setText("Rosa");
        assertThat(edit.objection()).isEmpty();
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).containsExactly("Rosa");
    }

    @Test
    void whatIsWrongStandsUnderTheFieldWhichGrowsForIt() {
        edit.check(text -> text.contains("@") ? Optional.empty() : Optional.of("An e-mail address has an @ in it."));
        edit.startEditing();
        int before = edit.computeSize(300, SWT.DEFAULT).y;
        edit.editor().orElseThrow().setText("2 March 1985");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_TAB_NEXT);
        assertThat(edit.computeSize(300, SWT.DEFAULT).y).isGreaterThan(before);
        assertThat(edit.isEditing()).isTrue();
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_ESCAPE);
        assertThat(edit.computeSize(300, SWT.DEFAULT).y).isLessThanOrEqualTo(before);
        assertThat(edit.value()).isEqualTo("Rosa Okafor");
        assertThat(kept).isEmpty();
    }

    @Test
    void aClickOnWhatTakesNoKeyboardKeepsWhatWasWritten() {
        show();
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa Okafor-Bell");
        type(shell, SWT.MouseDown);
        settle();
        assertThat(kept).containsExactly("Rosa Okafor-Bell");
        assertThat(edit.isEditing()).isFalse();
    }

    @Test
    void afterSuchAClickNothingIsWrittenByTyping() {
        show();
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa Okafor-Bell");
        type(shell, SWT.MouseDown);
        settle();
        key(edit, SWT.SHIFT, 0);
        "+44 7700 900399".chars().forEach(letter -> key(edit, letter, 0));
        assertThat(edit.isEditing()).isFalse();
        assertThat(edit.value()).isEqualTo("Rosa Okafor-Bell");
        key(edit, SWT.F2, 0);
        assertThat(edit.isEditing()).as("F2 opens it, and then one sees it").isTrue();
    }

    @Test
    void theEndOfTheWindowKeepsWhatWasWritten() {
        show();
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa Okafor-Bell");
        shell.close();
        assertThat(kept).containsExactly("Rosa Okafor-Bell");
    }

    @Test
    void aButtonOfItsWindowReadsWhatIsBeingWritten() {
        List<String> read = new ArrayList<>();
        FlatButton save = new FlatButton(shell, theme, FlatButton.Kind.PRIMARY, "Save").onPress(() -> read.addAll(kept));
        show();
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa Okafor-Bell");
        click(save);
        assertThat(read).containsExactly("Rosa Okafor-Bell");
    }

    @Test
    void aButtonThatSavesDoesNotWhileTheFieldObjectsAndAnyOtherDoes() {
        List<String> done = new ArrayList<>();
        FlatButton save = new FlatButton(shell, theme, FlatButton.Kind.PRIMARY, "Save").onPress(() -> done.add("saved"));
        FlatButton cancel = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Cancel").onPress(() -> done.add("gone"));
        edit.check(text -> Optional.of("No."));
        show();
        edit.startEditing();
        edit.editor().orElseThrow().setText("a long thought");
        click(save);
        assertThat(done).isEmpty();
        assertThat(edit.objection()).contains("No.");
        assertThat(edit.editor().orElseThrow().getText()).isEqualTo("a long thought");
        click(cancel);
        assertThat(done).containsExactly("gone");
    }

    /** A click so short that nothing else happens between its two halves. */
    private void click(FlatButton button) {
        Event e = new Event();
        e.button = 1;
        button.notifyListeners(SWT.MouseDown, e);
        button.notifyListeners(SWT.MouseUp, e);
    }

    @Test
    void leavingAFieldWithSomethingWrongInItLosesNothing() {
        edit.check(text -> Optional.of("No."));
        edit.startEditing();
        edit.editor().orElseThrow().setText("a long thought");
        edit.editor().orElseThrow().notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
        settle();
        assertThat(edit.editor().orElseThrow().getText()).isEqualTo("a long thought");
        assertThat(kept).isEmpty();
    }

    @Test
    void typingInAFocusedFieldStartsEditingWithWhatWasTyped() {
        theme.expectKeyboard();
        key(edit, 'M', 0);
        assertThat(edit.editor().orElseThrow().getText()).isEqualTo("M");
        edit.editor().orElseThrow().insert("aria");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).containsExactly("Maria");
        key(edit, 'x', 0);
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_ESCAPE);
        assertThat(edit.value()).isEqualTo("Maria");
    }

    @Test
    void whatIsWrittenMayBeOtherThanWhatIsShown() {
        edit.setValue("2 March 1985");
        edit.editAs("1985-03-02");
        edit.startEditing();
        assertThat(edit.editor().orElseThrow().getText()).isEqualTo("1985-03-02");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).isEmpty();
        assertThat(edit.value()).isEqualTo("2 March 1985");
        key(edit, '1', 0);
        edit.editor().orElseThrow().setText("1985-03-03");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).containsExactly("1985-03-03");
    }

    @Test
    void itIsEditableForScreenReaders() {
        assertThat(Spoken.state(edit, ACC.CHILDID_SELF) & ACC.STATE_READONLY).isZero();
        edit.setEnabled(false);
        assertThat(Spoken.state(edit, ACC.CHILDID_SELF) & ACC.STATE_READONLY).isNotZero();
    }

    @Test
    void endAndHomeGoIntoTheFieldAsInAFieldThatTabCameTo() {
        key(edit, SWT.END, 0);
        assertThat(edit.editor().orElseThrow().getText()).isEqualTo("Rosa Okafor");
        assertThat(edit.editor().orElseThrow().getCaretPosition()).isEqualTo("Rosa Okafor".length());
        edit.editor().orElseThrow().insert("-Bell");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).containsExactly("Rosa Okafor-Bell");
        for (int key : new int[] {SWT.HOME, SWT.ARROW_LEFT}) {
            key(edit, key, 0);
            assertThat(edit.editor().orElseThrow().getSelection()).isEqualTo(new Point(0, 0));
            traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_ESCAPE);
        }
        key(edit, SWT.ARROW_RIGHT, 0);
        assertThat(edit.editor().orElseThrow().getCaretPosition()).isEqualTo("Rosa Okafor-Bell".length());
    }

    @Test
    void keysThatCommandDontType() {
        key(edit, 'z', SWT.MOD1);
        key(edit, 'f', SWT.ALT);
        key(edit, SWT.ARROW_DOWN, 0);
        key(edit, SWT.TAB, 0);
        key(edit, SWT.ESC, 0);
        key(edit, SWT.DEL, 0);
        assertThat(edit.isEditing()).isFalse();
    }

    @Test
    void typingInAFieldOfSeveralLinesGoesOnAtItsEnd() {
        InlineEdit note = new InlineEdit(shell, theme, SWT.MULTI, "Note");
        note.setValue("Likes oak");
        theme.expectKeyboard();
        key(note, 'a', 0);
        assertThat(note.editor().orElseThrow().getText()).isEqualTo("Likes oak" + note.editor().orElseThrow().getLineDelimiter() + "a");
    }

    @Test
    void itIsCalledByItsLabelAndValue() {
        assertThat(Spoken.name(edit, ACC.CHILDID_SELF)).isEqualTo("Name: Rosa Okafor");
        assertThat(Spoken.actions(edit)).containsExactly("change");
        Spoken.act(edit);
        assertThat(Spoken.name(edit.editor().orElseThrow(), ACC.CHILDID_SELF)).isEqualTo("Name");
        assertThat(Spoken.name(edit.editor().orElseThrow().getParent(), ACC.CHILDID_SELF)).isEqualTo("Name");
    }
}
