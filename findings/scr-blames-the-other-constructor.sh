#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Felix SCR 2.2.18 on Equinox 3.24.300: a component whose @Activate constructor takes one service, in a class that has a second public constructor with one
# parameter (a list, for those who make it plainly). SCR tries every constructor with that number of parameters in the order the JVM names them, and logs
# "has unsupported type" as an ERROR of the bundle for each that does not fit before the right one – then takes the right one, and all works. The order is
# the JVM's; where classes came from a class archive it was another one, so that the error was seen at a first start only. One would expect a quiet choice.
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v javac >/dev/null 2>&1 || { echo "mvn and a JDK are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.eclipse.platform</groupId><artifactId>org.eclipse.osgi</artifactId><version>3.24.300</version></dependency>
<dependency><groupId>org.apache.felix</groupId><artifactId>org.apache.felix.scr</artifactId><version>2.2.18</version></dependency>
<dependency><groupId>org.osgi</groupId><artifactId>org.osgi.service.component</artifactId><version>1.5.1</version></dependency>
<dependency><groupId>org.osgi</groupId><artifactId>org.osgi.util.promise</artifactId><version>1.3.0</version></dependency>
<dependency><groupId>org.osgi</groupId><artifactId>org.osgi.util.function</artifactId><version>1.2.0</version></dependency>
</dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
mkdir -p "$folder/src/shop" "$folder/bundle/OSGI-INF"
cat >"$folder/src/shop/Shelf.java" <<'JAVA'
package shop;

import java.util.Collection;
import java.util.List;

public class Shelf {
    public Shelf(Collection<String> labels) { }

    public Shelf(Runnable keeper) {
        keeper.run();
    }
}
JAVA
cat >"$folder/bundle/OSGI-INF/shelf.xml" <<'XML'
<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="shop.Shelf" immediate="true" init="1">
  <reference name="keeper" interface="java.lang.Runnable" parameter="0"/>
  <implementation class="shop.Shelf"/>
</scr:component>
XML
cat >"$folder/MANIFEST.MF" <<'TEXT'
Bundle-ManifestVersion: 2
Bundle-SymbolicName: shop
Bundle-Version: 1.0.0
Service-Component: OSGI-INF/shelf.xml
Require-Capability: osgi.extender;filter:="(&(osgi.extender=osgi.component)(version>=1.3.0)(!(version>=2.0.0)))"
TEXT
javac -d "$folder/bundle" "$folder/src/shop/Shelf.java"
jar -cfm "$folder/shop.jar" "$folder/MANIFEST.MF" -C "$folder/bundle" .
cat >"$folder/Start.java" <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

public class Start {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Framework framework = ServiceLoader.load(FrameworkFactory.class).iterator().next()
                .newFramework(Map.of("org.osgi.framework.storage", folder.resolve("store").toString(), "osgi.framework.useSystemProperties", "false"));
        framework.start();
        BundleContext context = framework.getBundleContext();
        List<String> errors = Collections.synchronizedList(new ArrayList<>());
        LogReaderService reader = context.getService(context.getServiceReference(LogReaderService.class));
        reader.addLogListener((LogListener) (LogEntry entry) -> {
            if (entry.getLogLevel() == org.osgi.service.log.LogLevel.ERROR) {
                errors.add(entry.getMessage());
            }
        });
        boolean[] made = {false};
        context.registerService(Runnable.class, () -> made[0] = true, null);
        List<Bundle> bundles = new ArrayList<>();
        try (var jars = Files.list(folder.resolve("jars"))) {
            for (Path jar : jars.filter(j -> !j.getFileName().toString().startsWith("org.eclipse.osgi-") && !j.getFileName().toString().startsWith("osgi.annotation")).sorted().toList()) {
                bundles.add(context.installBundle(jar.toUri().toString()));
            }
        }
        bundles.add(context.installBundle(folder.resolve("shop.jar").toUri().toString()));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        for (int wait = 0; wait < 100 && !made[0]; wait++) {
            Thread.sleep(50);
        }
        Thread.sleep(300);
        System.out.println("component made: " + made[0]);
        errors.forEach(error -> System.out.println("error: " + error));
        boolean same = made[0] && errors.stream().anyMatch(error -> error.contains("unsupported type java.util.Collection"));
        framework.stop();
        framework.waitForStop(5000);
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Start.java" "$folder"
