// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the jars of installed programs anew, with what every start reads not compressed: the JVM finds a class in its archive only by
 * the bytes it was made of. What is large, such as a library for the system, is read once and stays packed. Signatures are of what is
 * in a jar, and hold.
 */
class StoredJars {
    private static final int LARGE = 200_000;

    /** @param folders with jars in them, or below */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            List<Path> jars;
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                jars = files.filter(file -> file.getFileName().toString().endsWith(".jar")).toList();
            }
            for (Path jar : jars) {
                store(jar);
            }
        }
    }

    private static void store(Path jar) throws IOException {
        Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
        try (ZipFile zip = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(stored); ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(entry.getLastModifiedTime());
                if (bytes.length < LARGE) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(bytes.length);
                    copy.setCrc(sum.getValue());
                }
                out.putNextEntry(copy);
                out.write(bytes);
            }
        }
        Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
