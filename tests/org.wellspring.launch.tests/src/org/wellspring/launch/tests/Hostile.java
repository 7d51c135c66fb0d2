// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.testkit.plugins.PluginSource;

/** A plug-in that goes in by every door there is, and does no good behind any. */
final class Hostile {
    static final String ID = "org.tollgate.everywhere";
    static final String NAME = "Tollgate";

    private Hostile() {
    }

    /** Everything asked of it ends in an exception. */
    static PluginSource throwing() throws IOException {
        return everywhere("throw new IllegalStateException(\"The gate is shut\");");
    }

    /** Everything asked of it fails as a class does that is not there. */
    static PluginSource missing() throws IOException {
        return everywhere("throw new NoClassDefFoundError(\"org/tollgate/Key\");");
    }

    /** Everything asked of it has no answer. */
    static PluginSource silent() throws IOException {
        return everywhere("""
                Class<?> type = method.getReturnType();
                return type == boolean.class ? (Object) Boolean.FALSE : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;""");
    }

    private static PluginSource everywhere(String answer) throws IOException {
        String doors = doors().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return new PluginSource(ID, "1.0.0").named(NAME, "Stands at every door.", "Nobody", "EPL-2.0")
                .header("DynamicImport-Package", "*").header("Import-Package", "org.osgi.framework")
                .header("Service-Component", "OSGI-INF/Everywhere.xml")
                .file("OSGI-INF/Everywhere.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s" immediate="true" activate="begin">
                        <implementation class="%1$s.Everywhere"/></scr:component>""".formatted(ID))
                .java("Everywhere", """
                        import java.lang.reflect.*;
                        import java.util.*;
                        public final class Everywhere implements InvocationHandler {
                            private static final String[] DOORS = {%s};
                            void begin(org.osgi.framework.BundleContext context) {
                                for (String door : DOORS) {
                                    try {
                                        Class<?> type = Class.forName(door, false, Everywhere.class.getClassLoader());
                                        Hashtable<String, Object> said = new Hashtable<>(Map.of("org.wellspring.cli.verb", "toll"));
                                        context.registerService(door, Proxy.newProxyInstance(Everywhere.class.getClassLoader(), new Class<?>[] {type}, this), said);
                                    } catch (ClassNotFoundException | LinkageError e) {
                                        // That part is not there.
                                    }
                                }
                            }
                            public Object invoke(Object proxy, Method method, Object[] arguments) {
                                if (method.getDeclaringClass() == Object.class) {
                                    return method.getName().equals("equals") ? (Object) (proxy == arguments[0])
                                            : method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy) : "toll";
                                }
                                %s
                            }
                        }
                        """.formatted(doors, answer));
    }

    /** The interfaces that stand in the packages for plug-ins, by the page that tells of them. */
    private static List<String> doors() throws IOException {
        Path bundles = Installed.checkout().resolve("bundles");
        try (Stream<Path> files = Files.walk(bundles)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java")).filter(file -> file.getParent().endsWith("spi")
                    || file.endsWith("ui/page/PageSections.java") || file.endsWith("ui/show/Shows.java") || file.endsWith("core/settings/SettingKeys.java"))
                    .toList();
            return all.stream().filter(Hostile::isInterface).map(file -> bundles.relativize(file).toString().replaceFirst("[^/]*/src/", "")
                    .replace(".java", "").replace('/', '.')).sorted().toList();
        }
    }

    private static boolean isInterface(Path source) {
        try {
            return Files.readAllLines(source).stream().anyMatch(line -> line.startsWith("public interface "));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
