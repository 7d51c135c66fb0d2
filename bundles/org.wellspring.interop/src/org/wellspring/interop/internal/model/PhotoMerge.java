// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;

/** Brings a source's photo into a person (M10). */
final class PhotoMerge {
    private PhotoMerge() {
    }

    static void merge(Person before, Person now, Person ours, Elsewhere elsewhere, List<FieldChange> changes) {
        Photo said = before == null ? null : before.getPhoto();
        Photo theirs = now.getPhoto();
        boolean gone = said != null && theirs == null && Photos.same(said, ours.getPhoto());
        if (gone && elsewhere.photos().anyMatch(photo -> Photos.same(photo, ours.getPhoto()))) {
            return;
        }
        if (gone) {
            theirs = elsewhere.photos().filter(photo -> !Photos.isHash(photo)).findFirst().orElse(null);
        }
        boolean untouched = before == null ? ours.getPhoto() == null : Photos.same(said, ours.getPhoto());
        if (!Photos.same(said, theirs) && !Photos.same(theirs, ours.getPhoto()) && untouched) {
            changes.add(new FieldChange("photo", text(ours.getPhoto()), text(theirs)));
            ours.setPhoto(theirs == null ? null : EcoreUtil.copy(theirs));
        }
    }

    private static String text(Photo photo) {
        if (photo == null) {
            return "";
        }
        String type = photo.getMediaType() == null ? "image" : photo.getMediaType();
        return photo.getContent() == null ? String.valueOf(photo.getUri())
                : type + ", " + photo.getContent().length
                        + " B";
    }
}
