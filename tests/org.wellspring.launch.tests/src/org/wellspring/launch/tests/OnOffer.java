// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.emf.ecore.EObject;

import jakarta.annotation.PostConstruct;

/** In the window of the program: writes which commands and perspectives it has into the file that a property names. */
public final class OnOffer {
    /** The property of the system that names the file. */
    static final String FILE = "wellspring.test.on-offer";

    @PostConstruct
    void write(MApplication application) throws IOException {
        String file = System.getProperty(FILE);
        if (file != null) {
            List<String> ids = Stream.concat(application.getCommands().stream(), perspectives(application)).map(MApplicationElement::getElementId).toList();
            Path half = Files.write(Path.of(file + ".half"), ids);
            Files.move(half, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Stream<MApplicationElement> perspectives(MApplication application) {
        List<MApplicationElement> found = new ArrayList<>();
        ((EObject) application).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPerspective perspective) {
                found.add(perspective);
            }
        });
        return found.stream();
    }
}
