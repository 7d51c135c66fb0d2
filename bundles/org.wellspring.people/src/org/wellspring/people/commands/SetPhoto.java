// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.people.PictureFile;

/** Gives a person a photo in place of the one there may be (M10). Answers the id of the person. */
public final class SetPhoto extends Command<UUID> {
    private final UUID person;
    private final PictureFile.Picture picture;

    /** Of this person. */
    public SetPhoto(UUID person, PictureFile.Picture picture) {
        this.person = person;
        this.picture = picture;
    }

    @Override
    public String label() {
        return new Texts(SetPhoto.class).get("photo.set");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person whose = Refusal.person(tx, person);
        Photo photo = ModelFactory.eINSTANCE.createPhoto();
        photo.setContent(picture.content());
        photo.setMediaType(picture.mediaType());
        whose.setPhoto(photo);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, whose.getName(), ""));
        return person;
    }
}
