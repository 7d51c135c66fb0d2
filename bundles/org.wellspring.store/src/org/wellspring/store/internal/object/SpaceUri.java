// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.wellspring.model.base.Entity;

/** The URIs of proxies: {@code space:} and the id of the object they stand for. */
final class SpaceUri {
    private static final String SCHEME = "space";

    private SpaceUri() {
    }

    static URI of(UUID id) {
        return URI.createGenericURI(SCHEME, id.toString(), null);
    }

    static UUID id(URI uri) {
        if (!SCHEME.equals(uri.scheme())) {
            throw new IllegalArgumentException("Not the address of an object in a space: " + uri);
        }
        return UUID.fromString(uri.opaquePart());
    }

    /** The id of an object or of what a proxy stands for; null for an object that is in no space yet. */
    static UUID idOf(EObject object) {
        URI proxy = ((InternalEObject) object).eProxyURI();
        if (proxy != null && SCHEME.equals(proxy.scheme())) {
            return id(proxy);
        }
        return object instanceof Entity entity ? entity.getId() : null;
    }
}
