// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 site in a folder: for each plug-in a bundle, and a feature with its words. */
public final class PluginSite {
    private static final Pattern CLAUSE = Pattern.compile("([\\w.\\-]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)");
    private static final Pattern VERSION = Pattern.compile("version=\"?([^\";]+)\"?");
    private final Path folder;
    private final List<Path> classPath;
    private final List<String> units = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param classPath what plug-ins are compiled against
     */
    public PluginSite(Path folder, List<Path> classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Puts a plug-in there; several versions of one may be. */
    public PluginSite with(PluginSource plugin) throws IOException {
        return with(plugin, plugin.jar(folder.resolve("plugins"), classPath));
    }

    /** The same with a jar that somebody has packed and signed, say. */
    public PluginSite with(PluginSource plugin, Path jar) throws IOException {
        units.add(bundle(plugin));
        units.add(feature(plugin));
        artifacts.add(
                "<artifact classifier='osgi.bundle' id='%s' version='%s'><properties size='2'><property name='download.size' value='%d'/><property name='download.checksum.sha-256' value='%s'/></properties></artifact>"
                        .formatted(plugin.id, plugin.version, Files.size(jar), sum(jar)));
        return this;
    }

    /** Writes what p2 reads of it. */
    public PluginSite publish() throws IOException {
        Files.createDirectories(folder);
        String head = "<?xml version='1.0' encoding='UTF-8'?>\n";
        Files.writeString(folder.resolve("content.xml"), head + """
                <?metadataRepository version='1.2.0'?>
                <repository name='Plug-ins of a test' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
                <units size='%d'>%s</units></repository>""".formatted(units.size(), String.join("\n", units)));
        Files.writeString(folder.resolve("artifacts.xml"), head + """
                <?artifactRepository version='1.1.0'?>
                <repository name='Plug-ins of a test' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
                <mappings size='1'><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>
                <artifacts size='%d'>%s</artifacts></repository>""".formatted(artifacts.size(), String.join("\n", artifacts)));
        return this;
    }

    /** The same in a zip file. */
    public Path zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(one).toString().replace('\\', '/')));
                Files.copy(one, zip);
            }
        }
        return file;
    }

    private static String bundle(PluginSource plugin) {
        List<String> needed = new ArrayList<>(List.of(
                "<requiredProperties namespace='osgi.ee' match='(&amp;(osgi.ee=JavaSE)(version="
                        + plugin.headers.get("Bundle-RequiredExecutionEnvironment").replaceFirst("JavaSE-", "") + "))'/>"));
        needed.addAll(required("java.package", plugin.headers.getOrDefault("Import-Package", "")));
        needed.addAll(required("osgi.bundle", plugin.headers.getOrDefault("Require-Bundle", "")));
        List<String> offered = new ArrayList<>(
                List.of(provided("org.eclipse.equinox.p2.iu", plugin.id, plugin.version), provided("osgi.bundle", plugin.id, plugin.version)));
        clauses(plugin.headers.getOrDefault("Export-Package", ""))
                .forEach(clause -> offered.add(provided("java.package", clause[0], version(clause[1], "0.0.0"))));
        return """
                <unit id='%1$s' version='%2$s' singleton='%8$s'><properties size='1'><property name='org.eclipse.equinox.p2.name' value='%3$s'/></properties>
                <provides size='%4$d'>%5$s</provides><requires size='%6$d'>%7$s</requires>
                <artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%2$s'/></artifacts>
                <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/></unit>"""
                .formatted(plugin.id, plugin.version, plugin.name, offered.size(), String.join("", offered), needed.size(), String.join("", needed),
                        plugin.headers.get("Bundle-SymbolicName").contains("singleton:=true"));
    }

    private static String feature(PluginSource plugin) {
        return """
                <unit id='%1$s.feature.group' version='%2$s' singleton='false'><properties size='4'>
                <property name='org.eclipse.equinox.p2.name' value='%3$s'/><property name='org.eclipse.equinox.p2.description' value='%4$s'/>
                <property name='org.eclipse.equinox.p2.provider' value='%5$s'/><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
                <provides size='1'>%6$s</provides>
                <requires size='1'><required namespace='org.eclipse.equinox.p2.iu' name='%1$s' range='[%2$s,%2$s]'/></requires>
                <touchpoint id='null' version='0.0.0'/><licenses size='1'><license uri='' url=''>%7$s</license></licenses></unit>"""
                .formatted(plugin.id, plugin.version, plugin.name, plugin.description, plugin.provider,
                        provided("org.eclipse.equinox.p2.iu", plugin.id + ".feature.group", plugin.version), plugin.licence);
    }

    private static String provided(String namespace, String name, String version) {
        return "<provided namespace='" + namespace + "' name='" + name + "' version='" + version + "'/>";
    }

    private static List<String> required(String namespace, String header) {
        return clauses(header).stream().filter(clause -> !clause[1].contains("resolution:=optional"))
                .map(clause -> "<required namespace='" + namespace + "' name='" + clause[0]
                        + "' range='" + version(clause[1], "0.0.0") + "'/>")
                .toList();
    }

    private static List<String[]> clauses(String header) {
        List<String[]> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(header);
        while (matcher.find()) {
            clauses.add(new String[] {matcher.group(1), matcher.group(2)});
        }
        return clauses;
    }

    private static String version(String attributes, String otherwise) {
        Matcher matcher = VERSION.matcher(attributes);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static String sum(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
