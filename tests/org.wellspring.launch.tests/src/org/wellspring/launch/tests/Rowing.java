// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import org.wellspring.testkit.plugins.PluginSource;

/** The plug-ins of a rowing club, in all the ways a plug-in can be. */
final class Rowing {
    static final String ID = "org.lakeside.rowing";

    private Rowing() {
    }

    /** Says a word whenever something is logged. */
    static PluginSource guard(String version) {
        return guard(version, "The boathouse closes at eight (" + version + ").");
    }

    static PluginSource guard(String version, String words) {
        return new PluginSource(ID, version).named("Lakeside Rowing Club", "Reminds you of the club’s hours.", "Lakeside Rowing Club", "EPL-2.0")
                .header("Import-Package", "org.wellspring.core;version=\"[0.1.0,0.2.0)\",org.wellspring.core.spi;version=\"[0.1.0,0.2.0)\"")
                .component("Hours", "org.wellspring.core.spi.Guard", """
                        import java.util.List;
                        import org.wellspring.core.*;
                        public final class Hours implements org.wellspring.core.spi.Guard {
                            public List<Warning> warnings(Command<?> command, Space space) {
                                return command.getClass().getSimpleName().startsWith("Log") ? List.of(new Warning("rowing.hours", "%s", "Rowing")) : List.of();
                            }
                        }
                        """.formatted(words));
    }

    /** Ends the program as soon as anything of it is used by a window. */
    static PluginSource sinking(String version) {
        return guard(version).header("Bundle-Activator", ID + ".Leak").header("Bundle-ActivationPolicy", "lazy;exclude:=\"" + ID + "\"")
                .header("Import-Package", "org.osgi.framework,org.wellspring.core;version=\"[0.1.0,0.2.0)\",org.wellspring.core.spi;version=\"[0.1.0,0.2.0)\"")
                .java("Leak", """
                        public final class Leak implements org.osgi.framework.BundleActivator {
                            public void start(org.osgi.framework.BundleContext context) { if (System.getProperty("wellspring.window") != null) Runtime.getRuntime().halt(3); }
                            public void stop(org.osgi.framework.BundleContext context) { }
                        }
                        """);
    }
}
