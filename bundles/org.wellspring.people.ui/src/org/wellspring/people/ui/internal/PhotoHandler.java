// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;

/** Gives the person on show a photo from a file (M10). */
public final class PhotoHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && space.readOnlyReason().isEmpty() && showing != null && showing.person().isPresent();
    }

    @Execute
    void choose(MainWindow window, Space space, Showing showing, Actions actions) {
        FileDialog dialog = new FileDialog(window.shell().orElseThrow(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.JPG;*.PNG"});
        String file = dialog.open();
        if (file != null) {
            set(space, actions, showing.person().orElseThrow(), Path.of(file));
        }
    }

    /** Sets the photo of a person from a file; one that can't be read changes nothing. */
    static void set(Space space, Actions actions, UUID person, Path file) {
        PictureFile.read(file).ifPresent(picture -> actions.change(Texts.get("edit.photo"),
                tx -> tx.find(person, Person.class).ifPresent(p -> {
                    Photo photo = ModelFactory.eINSTANCE.createPhoto();
                    photo.setContent(picture.content());
                    photo.setMediaType(picture.mediaType());
                    p.setPhoto(photo);
                })));
    }
}
