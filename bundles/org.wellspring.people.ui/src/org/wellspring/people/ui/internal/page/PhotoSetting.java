// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.wellspring.core.Problem;
import org.wellspring.people.PictureFile;
import org.wellspring.people.commands.SetPhoto;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.jobs.UiJobs;

import jakarta.inject.Inject;

/** Gives a person a photo from a file (M10), read away from the UI thread; what can't be used is said. Injected. UI thread only. */
@Creatable
public final class PhotoSetting {
    private final Actions actions;
    private final UiJobs jobs;
    private final ErrorService errors;

    @Inject
    public PhotoSetting(Actions actions, UiJobs jobs, ErrorService errors) {
        this.actions = actions;
        this.jobs = jobs;
        this.errors = errors;
    }

    /**
     * Returns at once; a file that is no picture changes nothing.
     *
     * @param then once the photo is there
     */
    void set(UUID person, Path file, Runnable then) {
        jobs.run(Texts.get("photo.reading"), () -> shown(PictureFile.read(file)), picture -> {
            put(person, picture);
            then.run();
        }, failure -> errors.show(
                new Problem(Texts.get(failure instanceof PictureFile.TooLarge ? "photo.large" : "photo.unreadable"),
                        Texts.get("photo.unreadable.safe"),
                        Texts.get(failure instanceof PictureFile.TooLarge ? "photo.large.advice" : "photo.unreadable.advice")),
                failure));
    }

    /** Only what can be shown is kept as a photo. */
    private static PictureFile.Picture shown(PictureFile.Picture picture) throws IOException {
        try {
            new ImageData(new ByteArrayInputStream(picture.content()));
            return picture;
        } catch (SWTException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void put(UUID person, PictureFile.Picture picture) {
        actions.runAndSay(new SetPhoto(person, picture), Texts.get("photo.set"));
    }
}
