// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.Map;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;

import jakarta.inject.Inject;

/** Files dropped anywhere on the window are imported. */
public final class DropAddon {
    @Inject
    void window(@Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MTrimmedWindow window
                && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Shell shell) {
            listen(shell, window);
        }
    }

    private static void listen(Shell shell, MTrimmedWindow window) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                e.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent e) {
                if (e.data instanceof String[] files) {
                    ContextInjectionFactory.make(Commands.class, window.getContext()).run(CommandIds.IMPORT,
                            Map.of(CommandIds.FILES, String.join("\n", files)));
                }
            }
        });
    }
}
