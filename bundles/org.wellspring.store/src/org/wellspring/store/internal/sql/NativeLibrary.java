// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library. The driver unpacks a megabyte of it into the system's folder for temporary files at each start, and
 * tidies up there what others have just unpacked. This keeps one copy beside the other things that make starts quick.
 */
public final class NativeLibrary {
    /** The folder for what makes starts quick; set by the launcher. */
    private static final String CACHE = "wellspring.cache";
    private static final String PATH = "org.sqlite.lib.path";

    private NativeLibrary() {
    }

    /** Tells the driver where the copy is; where none can be kept, the driver does as usual. Before the driver is used. */
    public static void provide() {
        String cache = System.getProperty(CACHE, "");
        if (!cache.isEmpty() && System.getProperty(PATH) == null) {
            Path folder = Path.of(cache, "sqlite-" + SQLiteJDBCLoader.getVersion());
            Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
            if (Files.exists(library) || copy(library)) {
                System.setProperty(PATH, folder.toString());
            }
        }
    }

    private static boolean copy(Path library) {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream content = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (content == null) {
                return false;
            }
            Files.createDirectories(library.getParent());
            Path fresh = Files.createTempFile(library.getParent(), "fresh-", null);
            Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
            // Another process may do the same at the same moment.
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            // A start without it is a little slower, and that is all.
            return false;
        }
    }
}
