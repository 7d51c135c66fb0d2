// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks the user where a file is to be written. */
@FunctionalInterface
public interface ExportPlace {
    /**
     * Asks; UI thread.
     *
     * @param window where to ask
     * @param name the name to propose, without its extension
     * @param extension the usual one, without the dot
     * @return the file, which is replaced if it is there; empty if the user wants none
     */
    Optional<Path> ask(Shell window, String name, String extension);
}
