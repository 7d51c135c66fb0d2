// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Shows a list to assistive technology as a list of named items. */
final class RowAccess<T> {
    private final RowList<T> list;

    RowAccess(RowList<T> list) {
        this.list = list;
    }

    void listen() {
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = list.name();
                } else if (isRow(e.childID)) {
                    e.result = list.renderer().text(list.row(e.childID));
                }
            }
        });
        list.getAccessible().addAccessibleControlListener(new Control());
    }

    private boolean isRow(int childId) {
        return childId >= 0 && childId < list.rowCount();
    }

    private final class Control extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = list.rowCount();
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            if (isRow(e.childID)) {
                e.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
                        | (list.marks().contains(e.childID) ? ACC.STATE_SELECTED : 0)
                        | (list.isFocusControl() && list.marks().lead() == e.childID ? ACC.STATE_FOCUSED : 0);
            } else {
                e.detail = ACC.STATE_FOCUSABLE | (list.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            if (list.isFocusControl()) {
                e.childID = list.marks().lead() < 0 ? ACC.CHILDID_SELF : list.marks().lead();
            }
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            int[] rows = list.selectionIndices();
            e.childID = rows.length == 0 ? ACC.CHILDID_NONE : rows.length == 1 ? rows[0] : ACC.CHILDID_MULTIPLE;
            if (rows.length > 1) {
                e.children = java.util.Arrays.stream(rows).boxed().toArray();
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            if (isRow(e.childID)) {
                Rectangle r = list.getDisplay().map(list, null, list.viewport().bounds(list.lines().lineOfRow(e.childID)));
                e.x = r.x;
                e.y = r.y;
                e.width = r.width;
                e.height = r.height;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            Point p = list.toControl(e.x, e.y);
            int line = list.viewport().lineAt(p.y);
            e.childID = line < 0 || list.lines().line(line).heading() ? ACC.CHILDID_SELF : list.lines().line(line).row();
        }
    }
}
