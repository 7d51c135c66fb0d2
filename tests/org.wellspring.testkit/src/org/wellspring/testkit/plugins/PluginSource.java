// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit.plugins;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A bundle that is written down in a test, compiled against the jars that run, and packed. */
public final class PluginSource {
    final String id;
    final String version;
    final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> components = new ArrayList<>();
    String name;
    String description = "";
    String provider = "";
    String licence = "";

    /** Of this id and version, which is also its package’s name. */
    public PluginSource(String id, String version) {
        this.id = id;
        this.version = version;
        this.name = id;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", id + ";singleton:=true");
        headers.put("Bundle-Version", version);
        headers.put("Bundle-ActivationPolicy", "lazy");
        headers.put("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
    }

    /** What people read of it. */
    public PluginSource named(String called, String what, String maker, String terms) {
        name = called;
        description = what;
        provider = maker;
        licence = terms;
        return this;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** A header of its manifest. */
    public PluginSource header(String key, String value) {
        headers.put(key, value);
        return this;
    }

    /** A class in the package of the id. */
    public PluginSource java(String simpleName, String source) {
        sources.put(simpleName, "package " + id + ";\n" + source);
        return this;
    }

    /** A class that is offered as a service. */
    public PluginSource component(String simpleName, String service, String source, String... properties) {
        java(simpleName, source);
        String name = id + "." + simpleName;
        StringBuilder said = new StringBuilder();
        for (String property : properties) {
            String[] both = property.split("=", 2);
            said.append("<property name=\"").append(both[0]).append("\" type=\"String\" value=\"").append(both[1]).append("\"/>");
        }
        file("OSGI-INF/" + simpleName + ".xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">%s
                <service><provide interface="%s"/></service><implementation class="%s"/></scr:component>""".formatted(name, said, service, name));
        components.add("OSGI-INF/" + simpleName + ".xml");
        return this;
    }

    /** Any file. */
    public PluginSource file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /**
     * Packs it.
     *
     * @param classPath jars and folders its classes are compiled against
     */
    public Path jar(Path folder, List<Path> classPath) throws IOException {
        Path jar = Files.createDirectories(folder).resolve(id + "_" + version + ".jar");
        if (!components.isEmpty()) {
            headers.put("Service-Component", String.join(",", components));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        headers.forEach((key, value) -> manifest.getMainAttributes().putValue(key, value));
        Path classes = Files.createTempDirectory("plug-in-");
        compile(classes, classPath);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest);
                Stream<Path> made = Files.walk(classes)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new JarEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Stream<Path> made = Files.walk(classes)) {
            made.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        return jar;
    }

    private void compile(Path classes, List<Path> classPath) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Path written = Files.createTempDirectory("plug-in-source-");
        List<Path> units = new ArrayList<>();
        for (Map.Entry<String, String> one : sources.entrySet()) {
            units.add(Files.writeString(written.resolve(one.getKey() + ".java"), one.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", classes.toString(), "--release", "21", "-proc:none", "-nowarn", "-classpath",
                    String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
            if (!compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(units)).call()) {
                throw new IOException("The plug-in of a test does not compile: " + said);
            }
        } finally {
            for (Path one : units) {
                Files.delete(one);
            }
            Files.delete(written);
        }
    }
}
