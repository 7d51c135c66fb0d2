// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.TypedAhead;

class PopoverTest extends DisplayCase {
    private Popover popover;
    private Text field;

    private void open(boolean passing) {
        show();
        popover = new Popover(shell, theme, "A panel", 300);
        field = new Text(popover.content(), SWT.SINGLE);
        field.setText("as it was");
        if (passing) {
            popover.passing();
        }
        popover.open();
        field.setFocus();
        settle();
    }

    /** The keyboard goes to the window, as after a click beside the panel. */
    private void leave() {
        shell.forceActive();
        shell.forceFocus();
        type(popover.shell(), SWT.Deactivate);
        settle();
    }

    @Test
    void aClickBesideClosesAPanelInWhichNothingWasWritten() {
        open(false);
        leave();
        assertThat(popover.isOpen()).isFalse();
    }

    @Test
    void lettersTypedWhileAPanelIsOnItsWayAreForItAndNotForWhatLiesBehind() {
        FlatButton behind = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Behind");
        StringBuilder acted = new StringBuilder();
        behind.addListener(SWT.KeyDown, e -> acted.append(e.character));
        show();
        TypedAhead.begin(shell);
        "Sent".chars().forEach(letter -> key(behind, letter, 0));
        open(false);
        field.setText("");
        TypedAhead.arrived(shell);
        settle();
        "her".chars().forEach(letter -> key(behind, letter, 0));
        assertThat(field.getText()).isEqualTo("Senther");
        popover.close();
        TypedAhead.begin(shell);
        key(behind, 'x', 0);
        TypedAhead.arrived(shell);
        settle();
        assertThat(acted).as("no panel came: what was typed is forgotten, and letters mean again what they mean").isEmpty();
        key(behind, 'd', 0);
        assertThat(acted).hasToString("d");
    }

    @Test
    void whatWasWrittenIsNotLostToAClickBeside() {
        open(false);
        field.setText("half a thou");
        leave();
        assertThat(popover.isOpen()).isTrue();
        assertThat(field.getText()).isEqualTo("half a thou");
        popover.close();
    }

    @Test
    void keysOfTheWindowRestWhileSomethingWouldBeLostWithThePanel() {
        open(false);
        assertThat(Popover.holds(field)).isFalse();
        assertThat(Popover.holds(shell)).isFalse();
        assertThat(Popover.holds(null)).isFalse();
        field.setText("half a thou");
        assertThat(Popover.holds(field)).isTrue();
        assertThat(Popover.holds(shell)).isFalse();
        field.setText("as it was");
        assertThat(Popover.holds(field)).isFalse();
        popover.stay();
        assertThat(Popover.holds(field)).isTrue();
        popover.close();
    }

    @Test
    void whatWasTakenBackByHandHoldsNothing() {
        open(false);
        field.setText("half a thou");
        field.setText("as it was");
        leave();
        assertThat(popover.isOpen()).isFalse();
    }

    @Test
    void norWhatWasWrittenInAFieldThatOpensWhereItStands() {
        open(false);
        InlineEdit edit = new InlineEdit(popover.content(), theme, SWT.NONE, "Every");
        popover.place();
        edit.startEditing();
        edit.editor().orElseThrow().setText("30");
        leave();
        assertThat(popover.isOpen()).isTrue();
        popover.close();
    }

    @Test
    void whatIsBeingWrittenIsKeptBeforeThePanelIs() {
        open(false);
        List<String> kept = new ArrayList<>();
        InlineEdit edit = new InlineEdit(popover.content(), theme, SWT.NONE, "Every").onCommit(kept::add);
        popover.kept(() -> kept.add("the panel"));
        popover.place();
        edit.startEditing();
        edit.editor().orElseThrow().setText("30");
        Popover.keep(edit.editor().orElseThrow());
        assertThat(kept).containsExactly("30", "the panel");
        popover.close();
    }

    @Test
    void escapeLeavesAPanelToFillInAndTakesNothingAwayFirst() {
        open(false);
        SearchField line = new SearchField(popover.content(), theme, "What happened");
        line.setText("half a thou");
        traverse(line.control(), SWT.TRAVERSE_ESCAPE);
        assertThat(line.getText()).isEqualTo("half a thou");
        settle();
        assertThat(popover.isOpen()).isFalse();
    }

    @Test
    void whoChoosesNothingIsToldOf() {
        show();
        List<String> told = new ArrayList<>();
        Chooser chooser = new Chooser(theme, "Which?", "").among(List.of(new Chooser.Choice("1", "One", ""))).otherwise(() -> told.add("none"));
        chooser.open(shell, choice -> told.add(choice.id()));
        settle();
        Popover.over(shell).orElseThrow().close();
        settle();
        assertThat(told).containsExactly("none");
    }

    @Test
    void whatIsOnlyLookedForDoesNotHoldAPanelOpen() {
        open(true);
        field.setText("harb");
        leave();
        assertThat(popover.isOpen()).isFalse();
    }

    @Test
    void askedForAgainThePanelInWhichSomethingWasWrittenComesToTheFrontAndStaysTheOnlyOne() {
        open(false);
        field.setText("half a thou");
        Popover again = new Popover(shell, theme, "A panel", 300);
        Text other = new Text(again.content(), SWT.SINGLE);
        again.open();
        other.setFocus();
        settle();
        assertThat(again.isOpen()).isFalse();
        assertThat(popover.isOpen()).isTrue();
        assertThat(Popover.over(shell)).contains(popover);
        assertThat(field.getText()).isEqualTo("half a thou");
        Popover another = new Popover(shell, theme, "A panel", 300).about("somebody else of that name");
        another.open();
        settle();
        assertThat(Popover.over(shell)).contains(another);
        another.close();
        settle();
        assertThat(field.getText()).as("it is still there").isEqualTo("half a thou");
        popover.close();
    }

    @Test
    void ofThePanelInWhichNothingWasWrittenTheOneThatIsAskedForLaterIsThere() {
        open(false);
        popover.passing();
        field.setText("har");
        Popover again = new Popover(shell, theme, "A panel", 300);
        again.open();
        settle();
        assertThat(popover.isOpen()).isFalse();
        assertThat(Popover.over(shell)).contains(again);
        again.close();
    }

    @Test
    void whenWhatWasOpenedFromAPanelIsClosedTheKeyboardIsInThePanelWhateverTheDesktopDoes() {
        FlatButton behind = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Behind");
        open(false);
        field.setText("half a thou");
        Popover chooser = new Popover(popover.shell(), theme, "Who", 200).passing();
        Text who = new Text(chooser.content(), SWT.SINGLE);
        chooser.open();
        who.setFocus();
        settle();
        chooser.close();
        // As a desktop does that knows no order among panels.
        shell.forceActive();
        behind.forceFocus();
        assertThat(display.getFocusControl()).isSameAs(behind);
        until("the keyboard is in the panel", () -> display.getFocusControl() == field);
        popover.close();
    }

    @Test
    void lettersMeanNothingToWhatLiesBehindAPanelThatStays() {
        FlatButton behind = new FlatButton(shell, theme, FlatButton.Kind.PLAIN, "Behind");
        StringBuilder acted = new StringBuilder();
        behind.addListener(SWT.KeyDown, e -> acted.append(e.character));
        open(false);
        field.setText("half a thou");
        shell.forceActive();
        behind.forceFocus();
        settle();
        key(behind, 'd', 0);
        assertThat(acted).isEmpty();
        until("the keyboard is in the panel", () -> display.getFocusControl() == field);
        popover.close();
        settle();
        key(behind, 'd', 0);
        assertThat(acted).hasToString("d");
    }

    @Test
    void askingForSomethingFromAnEmptyPanelDoesNotCloseIt() {
        open(false);
        Popover chooser = new Popover(popover.shell(), theme, "Who", 200).passing();
        Text who = new Text(chooser.content(), SWT.SINGLE);
        chooser.open();
        who.setFocus();
        type(popover.shell(), SWT.Deactivate);
        settle();
        assertThat(popover.isOpen()).isTrue();
        assertThat(chooser.isOpen()).isTrue();
        shell.forceActive();
        shell.forceFocus();
        type(chooser.shell(), SWT.Deactivate);
        settle();
        assertThat(chooser.isOpen()).isFalse();
        assertThat(popover.isOpen()).as("nor does it stay when one clicks beside both").isFalse();
    }

    @Test
    void aFieldThatIsToHaveTheKeyboardHasItWhenThePanelIsBack() {
        open(false);
        SearchField other = new SearchField(popover.content(), theme, "Other");
        popover.place();
        field.setText("half a thou");
        settle();
        shell.forceActive();
        shell.forceFocus();
        other.setFocus();
        shell.forceActive();
        shell.forceFocus();
        popover.comeBack();
        until("the keyboard is there", () -> display.getFocusControl() == other.control());
        popover.close();
    }
}
