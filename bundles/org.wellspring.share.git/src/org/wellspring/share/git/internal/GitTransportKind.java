// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;

/** A group that is carried by a Git host: https with a token, ssh with a key or an agent, or a directory with a bare repository. */
@Component
public final class GitTransportKind implements TransportKind {
    @Override
    public String id() {
        return "git";
    }

    @Override
    public Address address(String typed) throws TransportException {
        return new Address(id(), GitAddress.typed(typed).text());
    }

    @Override
    public Transport open(Address address, Ground ground) throws TransportException {
        return new GitTransport(GitAddress.typed(address.address()), ground, Surroundings.ofUser());
    }
}
