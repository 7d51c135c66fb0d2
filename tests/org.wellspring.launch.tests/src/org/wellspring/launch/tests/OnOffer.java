// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.widgets.FlatButton;

import jakarta.annotation.PostConstruct;

/** In the window of the program: writes again and again which commands and perspectives it has, and what its buttons say, into the file that a property names. */
public final class OnOffer {
    /** The property of the system that names the file. */
    static final String FILE = "wellspring.test.on-offer";
    private static final int PAUSE_MS = 200;

    @PostConstruct
    void begin(MApplication application, Display display) {
        String file = System.getProperty(FILE);
        if (file != null) {
            display.timerExec(PAUSE_MS, () -> write(application, display, Path.of(file)));
        }
    }

    private void write(MApplication application, Display display, Path file) {
        List<String> found = new ArrayList<>();
        application.getCommands().forEach(command -> found.add(command.getElementId()));
        ((EObject) application).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPerspective perspective) {
                found.add(perspective.getElementId());
            }
        });
        for (Shell shell : display.getShells()) {
            buttons(shell, found);
        }
        try {
            Files.move(Files.write(file.resolveSibling("half"), found), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        display.timerExec(PAUSE_MS, () -> write(application, display, file));
    }

    private static void buttons(Control control, List<String> found) {
        if (control instanceof FlatButton button && button.isVisible() && !button.getText().isEmpty()) {
            found.add(button.getText());
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                buttons(child, found);
            }
        }
    }
}
