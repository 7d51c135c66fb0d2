// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Names of native controls, which the toolkit never asks for a name itself: something around them has the name and is their label. */
public final class NativeNames {
    private NativeNames() {
    }

    /** Gives a native control a name by what holds it; what holds it has this name too and nothing else should be in it. UI thread only. */
    public static void of(Control control, Composite holder, Supplier<String> name) {
        AccessibleAdapter answer = new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = name.get();
                }
            }
        };
        holder.getAccessible().addAccessibleListener(answer);
        // Asked on Windows and macOS; GTK has only the relation.
        control.getAccessible().addAccessibleListener(answer);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, holder.getAccessible());
        holder.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
    }
}
