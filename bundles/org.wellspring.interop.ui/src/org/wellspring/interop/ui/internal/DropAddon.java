// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.EventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Files dropped anywhere on the window are imported: calendars as events, all others as contacts. */
public final class DropAddon {
    @Inject
    ErrorService errors;

    @PostConstruct
    void start(MApplication application, TourStops stops) {
        application.getContext().set(Desk.class, new Desk());
        stops.add(60, TourFile::stop);
        stops.add(70, "export", "org.wellspring.command.export", "");
    }

    /** A window has come into being. */
    @Inject
    void window(@Optional @EventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MWindow window
                && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Shell shell
                && shell.getData(DND.DROP_TARGET_KEY) == null) {
            accept(window, shell);
        }
    }

    private void accept(MWindow window, Shell shell) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                copy(e);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent e) {
                copy(e);
            }

            @Override
            public void drop(DropTargetEvent e) {
                if (e.data instanceof String[] files && files.length > 0) {
                    // The source waits until the drop returns; the import asks its questions after that.
                    shell.getDisplay().asyncExec(() -> dropped(window, files));
                }
            }
        });
    }

    /** The file stays where it is, whatever its owner would rather do. */
    private static void copy(DropTargetEvent e) {
        if (e.detail == DND.DROP_DEFAULT) {
            e.detail = (e.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        }
    }

    private void dropped(MWindow window, String[] files) {
        Commands commands = ContextInjectionFactory.make(Commands.class, window.getContext());
        boolean calendars = Arrays.stream(files).allMatch(file -> file.toLowerCase(Locale.ROOT).endsWith(".ics")) && commands.has(CommandIds.IMPORT_EVENTS);
        if (!commands.run(calendars ? CommandIds.IMPORT_EVENTS : CommandIds.IMPORT, Map.of(CommandIds.FILES, String.join("\n", files)))) {
            errors.notice(Notice.of(Texts.get("drop.not-now")));
        }
    }
}
