// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;

/** Gives the person on show a photo from a file (M10). */
public final class PhotoHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && space.readOnlyReason().isEmpty() && showing != null && showing.person().isPresent();
    }

    @Execute
    void choose(MainWindow window, Showing showing, PhotoSetting photo) {
        FileDialog dialog = new FileDialog(window.shell().orElseThrow(), SWT.OPEN);
        dialog.setText(Texts.get("photo.choose"));
        dialog.setFilterNames(new String[] {Texts.get("photo.pictures")});
        dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.JPG;*.JPEG;*.PNG;*.GIF;*.BMP"});
        String file = dialog.open();
        if (file != null) {
            photo.set(showing.person().orElseThrow(), Path.of(file), () -> PagePart.in(window).ifPresent(PagePart::seeFace));
        }
    }
}
