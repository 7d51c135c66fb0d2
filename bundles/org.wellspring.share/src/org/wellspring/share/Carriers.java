// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.wellspring.core.Refusals;
import org.wellspring.core.words.Texts;
import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.local.SecretFile;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.share.spi.TransportKind.Address;

/** The kinds of transport that are installed. */
final class Carriers {
    private final Supplier<List<TransportKind>> kinds;

    Carriers(Supplier<List<TransportKind>> kinds) {
        this.kinds = kinds;
    }

    /** An address as it was typed. */
    Address address(String kind, String typed) {
        TransportKind of = of(kind).orElseThrow(() -> Refusals.because(SharedGroup.class, "no-transport", kind));
        try {
            return of.address(typed);
        } catch (TransportException e) {
            throw Refusals.because(SharedGroup.class, "no-address", e.getMessage());
        }
    }

    /** What somebody who is invited is told of the place. A folder is everybody's own: they say where theirs is. */
    String told(Address address) {
        return of(address.kind()).filter(TransportKind::isEverybodys).map(kind -> address.address()).orElse("");
    }

    Transport open(Address address, GroupFolder folder, DeviceId device) throws TransportException {
        Optional<TransportKind> kind = of(address.kind());
        if (kind.isEmpty()) {
            throw new TransportException(TransportException.Kind.UNREACHABLE, new Texts(SharedGroup.class).get("transport-gone", address.kind()), null);
        }
        return kind.get().open(address, new Ground(folder.carrier(), device.text(), folder.secrets()));
    }

    private Optional<TransportKind> of(String id) {
        return kinds.get().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private record Ground(Path directory, String device, Path secrets) implements TransportKind.Ground {
        @Override
        public Optional<char[]> secret(String name) {
            return SecretFile.read(secrets, name);
        }
    }
}
