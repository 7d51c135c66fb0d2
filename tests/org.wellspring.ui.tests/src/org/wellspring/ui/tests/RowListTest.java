// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FlatButton;

class RowListTest extends DisplayCase {
    private static final int MANY = 100_000;

    /** Remembers what it was asked to paint; every seventh row is taller. */
    private static final class Recording implements RowRenderer<String> {
        private final List<String> painted = new ArrayList<>();

        @Override
        public int height(Theme theme) {
            return 60;
        }

        @Override
        public int height(Theme theme, String row) {
            return row.startsWith("low") ? 20 : row.endsWith("7") ? 80 : 60;
        }

        @Override
        public void paint(Brush brush, String row, RowState state) {
            painted.add(row);
            brush.line(state.bounds().x, state.bounds().y + 20, state.right()).text(row);
        }

        @Override
        public String text(String row) {
            return row;
        }
    }

    private final Recording renderer = new Recording();
    private final Set<Integer> fetched = new HashSet<>();

    @Test
    void onlyRowsInViewArePaintedAndFetched() {
        RowList<String> list = open(MANY);
        assertThat(list.rowCount()).isEqualTo(MANY);
        assertThat(Set.copyOf(renderer.painted)).contains("row 0").hasSizeLessThan(20);
        assertThat(fetched).hasSizeLessThan(20);
    }

    @Test
    void theEndIsReachedWithoutPaintingWhatLiesBetween() {
        RowList<String> list = open(MANY);
        renderer.painted.clear();
        key(list, SWT.END, 0);
        until("the last row painted", () -> renderer.painted.contains("row 99999"));
        assertThat(list.selection()).containsExactly("row 99999");
        assertThat(renderer.painted).doesNotContain("row 5000");
        assertThat(fetched).hasSizeLessThan(60);
    }

    @Test
    void nothingIsEmptyBelowTheLastRowThoughTheLastRowsAreLowerThanSupposed() {
        RowList<String> list = open(0);
        List<String> rows = IntStream.range(0, 60).mapToObj(i -> (i < 20 ? "row " : "low ") + i).toList();
        list.setRows(RowSource.of(rows));
        list.getVerticalBar().setSelection(list.getVerticalBar().getMaximum());
        list.getVerticalBar().notifyListeners(SWT.Selection, new Event());
        until("the last row painted", () -> renderer.painted.contains("low 59"));
        until("it stands at the end of the view", () -> {
            Event click = new Event();
            click.button = 1;
            click.x = 20;
            click.y = list.getClientArea().height - 2;
            list.notifyListeners(SWT.MouseDown, click);
            return List.of("low 59").equals(list.selection());
        });
    }

    @Test
    void arrowsMoveAndShiftExtendsAndControlAChoosesAll() {
        RowList<String> list = open(50);
        list.select(3);
        key(list, SWT.ARROW_DOWN, 0);
        assertThat(list.selectionIndices()).containsExactly(4);
        key(list, SWT.ARROW_DOWN, SWT.SHIFT);
        key(list, SWT.ARROW_DOWN, SWT.SHIFT);
        assertThat(list.selectionIndices()).containsExactly(4, 5, 6);
        key(list, SWT.ARROW_UP, SWT.SHIFT);
        assertThat(list.selectionIndices()).containsExactly(4, 5);
        key(list, SWT.HOME, 0);
        assertThat(list.selectionIndices()).containsExactly(0);
        key(list, 'a', SWT.MOD1);
        assertThat(list.selectionIndices()).hasSize(50);
    }

    @Test
    void theFirstRowAndTheLastRowStopTheArrows() {
        RowList<String> list = open(2);
        list.select(0);
        key(list, SWT.ARROW_UP, 0);
        assertThat(list.selectionIndices()).containsExactly(0);
        key(list, SWT.PAGE_DOWN, 0);
        key(list, SWT.ARROW_DOWN, 0);
        assertThat(list.selectionIndices()).containsExactly(1);
    }

    @Test
    void anEmptyListAnswersEveryKeyWithPeace() {
        RowList<String> list = open(0);
        for (int k : new int[] {SWT.ARROW_DOWN, SWT.END, SWT.PAGE_UP, SWT.CR, 'x'}) {
            key(list, k, 0);
        }
        assertThat(list.selection()).isEmpty();
        assertThat(list.lead()).isEmpty();
    }

    @Test
    void rowsAreNumberedThroughSectionsAndEmptySectionsAreLeftOut() {
        RowList<String> list = open(0);
        list.setSections(List.of(new Section<>("Promises", RowSource.of(List.of("a", "b"))), new Section<>("Nothing", RowSource.of(List.<String>of())),
                new Section<>("Worth a word", RowSource.of(List.of("c")))));
        settle();
        assertThat(list.rowCount()).isEqualTo(3);
        list.select(1);
        key(list, SWT.ARROW_DOWN, 0);
        assertThat(list.selection()).containsExactly("c");
        until("all rows painted", () -> renderer.painted.containsAll(List.of("a", "b", "c")));
    }

    @Test
    void aLetterRunsTheActionOnTheSelectedRowsThatOfferIt() {
        RowList<String> list = open(5);
        List<List<String>> logged = new ArrayList<>();
        list.setActions(List.of(new RowAction<>("Log", 'L', row -> !row.equals("row 2"), logged::add)));
        list.select(1);
        key(list, SWT.ARROW_DOWN, SWT.SHIFT);
        key(list, 'l', 0);
        assertThat(logged).containsExactly(List.of("row 1"));
    }

    @Test
    void aLetterThatTheChosenRowDoesNotOfferMovesNothingAndSaysSo() {
        RowList<String> list = open(0);
        list.setRows(RowSource.of(List.of("Zofia", "Siobhán", "Dora")));
        List<List<String>> done = new ArrayList<>();
        list.setActions(List.of(new RowAction<>("Put off", 'S', row -> !row.equals("Zofia"), done::add),
                new RowAction<>("Kept", 'D', row -> !row.equals("Zofia"), done::add)));
        list.select(0);
        key(list, 's', 0);
        assertThat(list.selection()).as("S on a row without it goes to nobody whose name begins so").containsExactly("Zofia");
        assertThat(shell.getShells()).extracting(Shell::getText).containsExactly("“Put off” is not for this row");
        key(list, 'd', 0);
        assertThat(list.selection()).containsExactly("Zofia");
        assertThat(shell.getShells()).as("one notice at a time").extracting(Shell::getText).containsExactly("“Kept” is not for this row");
        assertThat(done).isEmpty();
        list.select(1);
        key(list, 's', 0);
        assertThat(done).containsExactly(List.of("Siobhán"));
    }

    @Test
    void whatCanBeDoneWithARowCanBeClickedAtAnyWidthOfAWindow() {
        RowList<String> list = open(0);
        list.setRows(RowSource.of(List.of("Maeve O'Brien")));
        list.select(0);
        List<String> done = new ArrayList<>();
        list.setActions(List.of("Write", "Log", "Put off", "Done").stream()
                .map(name -> new RowAction<String>(name, name.charAt(0), row -> true, rows -> done.add(name))).toList());
        for (int width = 480; width <= 1200; width += 17) {
            shell.setSize(width, 420);
            settle();
            done.clear();
            for (int x = 0; x < list.getClientArea().width; x += 3) {
                Event click = new Event();
                click.button = 1;
                click.x = x;
                click.y = 30;
                list.notifyListeners(SWT.MouseDown, click);
            }
            assertThat(done).as("at " + width).contains("Write", "Log", "Put off", "Done");
        }
        assertThat(list.isListening(SWT.MenuDetect)).as("and by the right button, where there is no room at all").isTrue();
    }

    @Test
    void typingJumpsToTheRowThatBeginsSo() {
        RowList<String> list = open(0);
        list.setRows(RowSource.of(List.of("Ana", "Bela", "Benno", "Carl")));
        list.select(0);
        for (char c : "ben".toCharArray()) {
            key(list, c, 0);
        }
        assertThat(list.selection()).containsExactly("Benno");
    }

    @Test
    void aShorterListKeepsTheSelectionThatRemains() {
        RowList<String> list = open(0);
        List<List<String>> heard = new ArrayList<>();
        list.setRows(RowSource.of(List.of("a", "b", "c")));
        list.select(2);
        list.onSelect(heard::add);
        list.setRows(RowSource.of(List.of("a", "b")));
        assertThat(list.selection()).isEmpty();
        assertThat(heard).containsExactly(List.of());
    }

    @Test
    void theListAndItsRowsHaveNames() {
        RowList<String> list = open(3);
        assertThat(Spoken.name(list, ACC.CHILDID_SELF)).isEqualTo("People");
        assertThat(Spoken.name(list, 2)).isEqualTo("row 2");
        assertThat(Spoken.role(list, ACC.CHILDID_SELF)).isEqualTo(ACC.ROLE_LIST);
        assertThat(Spoken.role(list, 1)).isEqualTo(ACC.ROLE_LISTITEM);
    }

    @Test
    void onlyRowsInViewAreShownToOtherPrograms() {
        RowList<String> list = open(MANY);
        assertThat(Spoken.children(list)).startsWith(0, 1, 2).hasSizeLessThan(20);
        key(list, SWT.END, 0);
        settle();
        assertThat(Spoken.children(list)).endsWith(MANY - 2, MANY - 1).hasSizeLessThan(20);
        assertThat(Spoken.description(list, MANY - 1)).isEqualTo("100000 of 100000");
        assertThat(Spoken.state(list, MANY - 1) & ACC.STATE_SELECTED).isNotZero();
        assertThat(Spoken.state(list, MANY - 2) & ACC.STATE_SELECTED).isZero();
        assertThat(fetched).hasSizeLessThan(60);
    }

    @Test
    void theFirstRowOfASectionSaysItsHeading() {
        RowList<String> list = open(0);
        list.setSections(List.of(new Section<>("Promises", RowSource.of(List.of("a", "b"))), new Section<>("Worth a word", RowSource.of(List.of("c")))));
        settle();
        assertThat(Spoken.children(list)).containsExactly(0, 1, 2);
        assertThat(List.of(Spoken.description(list, 0), Spoken.description(list, 1), Spoken.description(list, 2)))
                .containsExactly("Promises, 1 of 3", "2 of 3", "Worth a word, 3 of 3");
    }

    @Test
    void anEmptyListHasNoChildrenAndNothingToDo() {
        RowList<String> list = open(0);
        list.onOpen(row -> {});
        assertThat(Spoken.children(list)).isEmpty();
        assertThat(Spoken.actions(list)).isEmpty();
    }

    @Test
    void theRowWithTheKeyboardIsOpenedByItsAction() {
        RowList<String> list = open(5);
        List<String> opened = new ArrayList<>();
        assertThat(Spoken.actions(list)).isEmpty();
        list.onOpen(opened::add);
        list.select(2);
        assertThat(Spoken.actions(list)).containsExactly("open");
        Spoken.act(list);
        assertThat(opened).containsExactly("row 2");
    }

    @Test
    void whatGetsTheKeyboardAboveTheRowsComesIntoView() {
        RowList<String> list = open(3);
        list.header().setLayout(new GridLayout());
        List<FlatButton> buttons = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            buttons.add(new FlatButton(list.header(), theme, FlatButton.Kind.PLAIN, "Button " + i));
        }
        list.refresh();
        for (int at : new int[] {59, 0, 30, 31, 12}) {
            buttons.get(at).setFocus();
            until("button " + at + " in view", () -> {
                var shown = shell.getDisplay().map(list.header(), list, buttons.get(at).getBounds());
                return shown.y >= 0 && shown.y + shown.height <= list.getClientArea().height;
            });
        }
    }

    @Test
    void onALargeScreenRowsAndHeaderStayReadableAndTheScrollBarStandsAtTheEdge() {
        RowList<String> list = open(100);
        list.setInset(20, 20);
        list.setWidest(600);
        list.header().setLayout(new GridLayout());
        new FlatButton(list.header(), theme, FlatButton.Kind.PLAIN, "New");
        list.refresh();
        for (int width : new int[] {400, 1400}) {
            shell.setSize(width, 420);
            settle();
            int room = list.getClientArea().width;
            assertThat(list.getSize().x).as("the list, and with it its bar, ends where the window does").isEqualTo(shell.getClientArea().width);
            assertThat(list.header().getBounds().x).isEqualTo(theme.px(20));
            assertThat(list.header().getBounds().width).as("at " + width).isEqualTo(Math.min(room - theme.px(40), theme.px(600)));
        }
    }

    private RowList<String> open(int count) {
        RowList<String> list = new RowList<>(shell, theme, SWT.MULTI, RowStyle.PLAIN, "People", renderer);
        list.setRows(new RowSource<>() {
            @Override
            public int size() {
                return count;
            }

            @Override
            public String row(int index) {
                fetched.add(index);
                return "row " + index;
            }
        });
        show();
        until("first paint", () -> count == 0 || !renderer.painted.isEmpty());
        return list;
    }
}
