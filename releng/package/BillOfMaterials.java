// SPDX-License-Identifier: EPL-2.0

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Writes what an installation is made of, in CycloneDX 1.6 as JSON: each jar with the name it has in Maven Central where it says so
 * itself, its licence and its hash, and the runtime. Arguments: the installation, its version, the second it is from.
 */
final class BillOfMaterials {
    private BillOfMaterials() {
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Map<String, Map<String, Object>> parts = new TreeMap<>();
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                Map<String, Object> part = part(jar);
                parts.put((String) part.get("bom-ref"), part);
            }
        }
        Path release = home.resolve("runtime/release");
        if (Files.exists(release)) {
            Properties said = new Properties();
            try (InputStream in = Files.newInputStream(release)) {
                said.load(in);
            }
            Map<String, Object> java = new LinkedHashMap<>();
            java.put("type", "platform");
            java.put("bom-ref", "java-runtime");
            java.put("name", "OpenJDK");
            java.put("version", said.getProperty("JAVA_VERSION", "").replace("\"", ""));
            java.put("licenses", List.of(Map.of("license", Map.of("name", "GPL-2.0-only WITH Classpath-exception-2.0"))));
            parts.put("java-runtime", java);
        }
        Map<String, Object> program = new LinkedHashMap<>();
        program.put("type", "application");
        program.put("bom-ref", "wellspring");
        program.put("name", "Wellspring");
        program.put("version", arguments[1]);
        program.put("licenses", List.of(Map.of("license", Map.of("id", "EPL-2.0"))));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("timestamp", Instant.ofEpochSecond(Long.parseLong(arguments[2])).toString());
        metadata.put("component", program);
        Map<String, Object> bill = new LinkedHashMap<>();
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", "1.6");
        bill.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes((arguments[1] + arguments[2] + parts.keySet()).getBytes("UTF-8")));
        bill.put("version", 1);
        bill.put("metadata", metadata);
        bill.put("components", List.copyOf(parts.values()));
        System.out.println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(bill));
    }

    private static Map<String, Object> part(Path jar) throws Exception {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes manifest = file.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").split(";")[0].strip();
            String version = manifest.getValue("Bundle-Version");
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("type", "library");
            List<JarEntry> known = file.stream().filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties")).toList();
            boolean ours = name.startsWith("org.wellspring.");
            if (known.size() == 1 && !ours) {
                Properties said = new Properties();
                try (InputStream in = file.getInputStream(known.getFirst())) {
                    said.load(in);
                }
                String purl = "pkg:maven/" + said.getProperty("groupId") + "/" + said.getProperty("artifactId") + "@" + said.getProperty("version");
                part.put("bom-ref", purl);
                part.put("group", said.getProperty("groupId"));
                part.put("name", said.getProperty("artifactId"));
                part.put("version", said.getProperty("version"));
                part.put("purl", purl);
            } else {
                part.put("bom-ref", name + "@" + version);
                part.put("name", name);
                part.put("version", version);
            }
            String licence = ours ? "EPL-2.0" : manifest.getValue("Bundle-License");
            if (licence != null) {
                part.put("licenses", List.of(Map.of("license", ours ? Map.of("id", licence) : Map.of("name", licence.strip()))));
            }
            part.put("hashes", List.of(Map.of("alg", "SHA-256", "content", sum(jar))));
            return ordered(part);
        }
    }

    /** As the schema lists them, hashes before licences. */
    private static Map<String, Object> ordered(Map<String, Object> part) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String key : List.of("type", "bom-ref", "group", "name", "version", "hashes", "licenses", "purl")) {
            if (part.containsKey(key)) {
                ordered.put(key, part.get(key));
            }
        }
        return ordered;
    }

    private static String sum(Path jar) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
