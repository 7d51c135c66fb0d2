// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;

/** A folder: of this machine, of a network, or one that a tool such as Syncthing or Nextcloud keeps alike. */
@Component(service = TransportKind.class)
public final class FolderTransportKind implements TransportKind {
    /** The kind's name. */
    public static final String ID = "folder";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Address address(String typed) throws TransportException {
        try {
            return new Address(ID, Path.of(typed.strip()).toAbsolutePath().normalize().toString());
        } catch (InvalidPathException e) {
            throw new TransportException(TransportException.Kind.DAMAGED, new Texts(FolderTransportKind.class).get("none", typed), e);
        }
    }

    @Override
    public boolean isEverybodys() {
        return false;
    }

    @Override
    public Transport open(Address address, Ground ground) {
        return new FolderTransport(Path.of(address.address()));
    }
}
