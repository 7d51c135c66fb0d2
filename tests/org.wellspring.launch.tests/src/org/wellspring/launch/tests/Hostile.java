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

    /** Thinks for long before everything is saved, and makes the window wait once it is there. */
    static PluginSource sleeping() {
        return new PluginSource(ID, "1.0.0").named(NAME, "Takes its time.", "Nobody", "EPL-2.0").header("DynamicImport-Package", "*")
                .header("Import-Package", "org.wellspring.core,org.wellspring.core.spi,org.wellspring.people.spi")
                .component("Slow", "org.wellspring.core.spi.Guard", """
                        import java.util.List;
                        import org.wellspring.core.*;
                        public final class Slow implements org.wellspring.core.spi.Guard {
                            public List<Warning> warnings(Command<?> command, Space space) {
                                try { Thread.sleep(6_000); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                                return List.of(new Warning("toll", "At last.", "Tollgate"));
                            }
                        }
                        """);
    }

    /** Brings things for the window: one fails when it is made, one keeps the window waiting once it is there, one has no place. */
    static PluginSource inTheWay() {
        return new PluginSource(ID, "1.0.0").named(NAME, "Stands in the way.", "Nobody", "EPL-2.0").header("DynamicImport-Package", "*")
                .header("Import-Package", "jakarta.annotation,jakarta.inject,org.eclipse.e4.core.di.annotations,org.eclipse.e4.ui.di")
                .header("Model-Fragment", "fragment.e4xmi")
                .java("Failing", """
                        public final class Failing { @jakarta.annotation.PostConstruct void begin() { throw new IllegalStateException("The gate is shut"); } }
                        """)
                .java("Waiting", """
                        public final class Waiting {
                            @jakarta.inject.Inject @org.eclipse.e4.core.di.annotations.Optional
                            void begin(@org.eclipse.e4.ui.di.UIEventTopic("org/eclipse/e4/ui/LifeCycle/appStartupComplete") Object event) {
                                try { Thread.sleep(5_000); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                            }
                        }
                        """)
                .file("fragment.e4xmi", fragment("org.wellspring.application", """
                        <elements xsi:type="application:Addon" xmi:id="_a" elementId="toll.a" contributionURI="bundleclass://%1$s/%1$s.Failing"/>
                        <elements xsi:type="application:Addon" xmi:id="_b" elementId="toll.b" contributionURI="bundleclass://%1$s/%1$s.Waiting"/>"""
                        .formatted(ID)));
    }

    /** Brings something for a window of another program. */
    static PluginSource lost() {
        return new PluginSource(ID, "1.0.0").named(NAME, "Has lost its way.", "Nobody", "EPL-2.0").header("Model-Fragment", "fragment.e4xmi")
                .java("Nothing", "public final class Nothing { }")
                .file("fragment.e4xmi", fragment("org.tollgate.bridge", """
                        <elements xsi:type="application:Addon" xmi:id="_a" elementId="toll.a" contributionURI="bundleclass://%1$s/%1$s.Nothing"/>"""
                        .formatted(ID)));
    }

    private static String fragment(String parent, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <fragment:ModelFragments xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                 xmlns:application="http://www.eclipse.org/ui/2010/UIModel/application" xmlns:fragment="http://www.eclipse.org/ui/2010/UIModel/fragment" xmi:id="_frags">
                <fragments xsi:type="fragment:StringModelFragment" xmi:id="_f" featurename="addons" parentElementId="%s">%s</fragments>
                </fragment:ModelFragments>
                """.formatted(parent, elements);
    }

    /** Says that the model of people is its own. */
    static PluginSource impostor() {
        return new PluginSource(ID, "1.0.0").named(NAME, "Says it is somebody else.", "Nobody", "EPL-2.0")
                .header("Bundle-SymbolicName", ID + ";singleton:=true").header("Require-Bundle", "org.eclipse.emf.ecore")
                .java("Model", """
                        import org.eclipse.emf.ecore.*;
                        import org.eclipse.emf.ecore.impl.EPackageImpl;
                        public final class Model extends EPackageImpl {
                            public static final EPackage eINSTANCE = new Model();
                            private Model() { setName("model"); setNsURI("urn:wellspring:model"); setNsPrefix("model"); }
                        }
                        """)
                .file("plugin.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?eclipse version="3.4"?>
                        <plugin><extension point="org.eclipse.emf.ecore.generated_package">
                        <package uri="urn:wellspring:model" class="%1$s.Model"/><package uri="urn:wellspring:base" class="%1$s.Model"/>
                        </extension></plugin>
                        """.formatted(ID));
    }

    /** Starts a thread that never ends. */
    static PluginSource leaking() {
        return new PluginSource(ID, "1.0.0").named(NAME, "Never ends.", "Nobody", "EPL-2.0")
                .header("Service-Component", "OSGI-INF/Leak.xml")
                .file("OSGI-INF/Leak.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s" immediate="true" activate="begin">
                        <implementation class="%1$s.Leak"/></scr:component>""".formatted(ID))
                .java("Leak", """
                        public final class Leak {
                            void begin() {
                                new Thread(() -> { while (true) { try { Thread.sleep(60_000); } catch (InterruptedException e) { } } }, "leak").start();
                            }
                        }
                        """);
    }

    /** Brings an old version of a library that Wellspring is made with. */
    static PluginSource old() {
        return new PluginSource("org.apache.commons.commons-csv", "1.0.0").named(NAME, "Brings what it needs.", "Nobody", "EPL-2.0")
                .header("Export-Package", "org.apache.commons.csv;version=\"1.0.0\"")
                .header("Bundle-SymbolicName", "org.apache.commons.commons-csv");
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
