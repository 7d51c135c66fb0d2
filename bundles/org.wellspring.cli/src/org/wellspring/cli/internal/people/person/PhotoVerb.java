// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.people.PictureFile;
import org.wellspring.people.commands.RemovePhoto;
import org.wellspring.people.commands.SetPhoto;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person photo}: gives a person a photo from a file, or takes it away (M10). */
@Command(name = "photo")
public final class PhotoVerb implements Verb {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;
    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "photo.file")
    private Path file;
    @Option(names = "--remove", descriptionKey = "photo.remove")
    private boolean remove;

    @Override
    public Answer run(Session session) {
        if (remove == (file != null)) {
            throw Failure.value("photo");
        }
        if (remove) {
            return session.changing(space -> removed(session, space));
        }
        PictureFile.Picture picture = read();
        return session.changing(space -> Saved.by(session, space, new SetPhoto(Whom.of(space, person).id(), picture)));
    }

    private Answer removed(Session session, Space space) {
        UUID id = Whom.of(space, person).id();
        Person whose = space.find(id, Person.class).orElseThrow();
        if (whose.getPhoto() == null) {
            throw Failure.of("no-photo", whose.getName());
        }
        return Saved.by(session, space, new RemovePhoto(id));
    }

    private PictureFile.Picture read() {
        if (!Files.exists(file)) {
            throw Failure.of("no-file", file.toString());
        }
        try {
            return PictureFile.read(file);
        } catch (PictureFile.TooLarge e) {
            throw Failure.of("photo-large", file.toString());
        } catch (IOException e) {
            throw Failure.of("no-picture", file.toString());
        }
    }
}
