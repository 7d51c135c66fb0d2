// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.wellspring.rules.Checkout;

/** A made-up checkout of a few files, in which to break a rule on purpose. */
final class SmallTree {
    private final Path root;

    SmallTree(Path root) {
        this.root = root;
        file("releng/README.md", "Releng.\n");
    }

    /** A shipped bundle with these extra manifest headers. */
    SmallTree bundle(String name, String... headers) {
        return bundleIn("bundles", name, headers);
    }

    /** A test bundle. */
    SmallTree testBundle(String name) {
        return bundleIn("tests", name);
    }

    private SmallTree bundleIn(String folder, String name, String... headers) {
        return file(folder + "/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
                + "Bundle-SymbolicName: " + name + "\n" + String.join("\n", headers) + "\n");
    }

    /** A Java source of a shipped bundle, in the package that is named as the bundle; the body follows the licence. */
    SmallTree source(String bundle, String className, String body) {
        return file("bundles/" + bundle + "/src/" + bundle.replace('.', '/') + "/" + className + ".java",
                "// SPDX-License-Identifier: EPL-2.0\npackage " + bundle + ";\n" + body + "\n");
    }

    /** Any file. */
    SmallTree file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checkout checkout() {
        return new Checkout(root);
    }
}
