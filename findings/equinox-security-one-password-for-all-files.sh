#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Equinox security 1.4.700 with its fragment for Linux 1.1.400, libsecret 0.20.5 and gnome-keyring 42.1 (Debian 12): the password that opens a file of secrets lies in
# the system's key store under one name for all files of this user, whatever program made them. Who begins another file puts its new password in place of the first
# one's, without a word: what the first file holds can't be read any more, by nobody. One would expect a password for each file, or that one that is there is used.
# The docs speak of one file for the user, and let a program open its own, too (SecurePreferencesFactory.open with a place).
# Runs in a session bus and a home of its own, nothing of the user's is touched. Ends with 1 once that has changed, 2 without gnome-keyring, dbus, Maven or a JDK of at
# least 21.
set -eu
for tool in mvn java dbus-run-session gnome-keyring-daemon; do
  command -v $tool >/dev/null 2>&1 || { echo "$tool is needed" >&2; exit 2; }
done
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.eclipse.platform</groupId><artifactId>org.eclipse.equinox.security</artifactId><version>1.4.700</version></dependency>
<dependency><groupId>org.eclipse.platform</groupId><artifactId>org.eclipse.equinox.security.linux</artifactId><version>1.1.400</version></dependency>
<dependency><groupId>org.eclipse.platform</groupId><artifactId>org.eclipse.osgi.services</artifactId><version>3.12.200</version></dependency>
<dependency><groupId>org.osgi</groupId><artifactId>org.osgi.service.component</artifactId><version>1.5.1</version></dependency>
<dependency><groupId>net.java.dev.jna</groupId><artifactId>jna</artifactId><version>5.18.1</version></dependency>
</dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Probe.java" <<'JAVA'
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** put FILE TEXT, or get FILE: by a secure storage of Equinox that never asks. */
public class Probe {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path area = Files.createTempDirectory(folder, "framework");
        Framework framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(Map.of("org.osgi.framework.storage", area.toString(),
                "osgi.install.area", area.toUri().toString(), "osgi.instance.area.default", area.resolve("data").toUri().toString(),
                "osgi.user.area", area.resolve("user").toUri().toString(), "eclipse.application.launchDefault", "false", "osgi.os", "linux", "osgi.arch",
                "x86_64", "osgi.ws", "gtk"));
        framework.init();
        List<Path> jars;
        try (var all = Files.list(folder.resolve("jars"))) {
            jars = all.filter(jar -> !jar.getFileName().toString().startsWith("org.eclipse.osgi-") && !jar.toString().contains("annotation")).toList();
        }
        for (Path jar : jars) {
            framework.getBundleContext().installBundle(jar.toUri().toString());
        }
        framework.start();
        Bundle security = null;
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            String name = bundle.getSymbolicName();
            if (List.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.core.jobs", "org.eclipse.equinox.preferences",
                    "org.eclipse.core.runtime", "org.eclipse.equinox.security").contains(name)) {
                bundle.start();
            }
            security = "org.eclipse.equinox.security".equals(name) ? bundle : security;
        }
        Class<?> factory = security.loadClass("org.eclipse.equinox.security.storage.SecurePreferencesFactory");
        URL place = URI.create(folder.resolve(arguments[2]).toUri().toString()).toURL();
        Object storage = factory.getMethod("open", URL.class, Map.class).invoke(null, place,
                Map.of("org.eclipse.equinox.security.storage.promptUser", Boolean.FALSE));
        Class<?> preferences = security.loadClass("org.eclipse.equinox.security.storage.ISecurePreferences");
        Object node = preferences.getMethod("node", String.class).invoke(storage, "finding");
        try {
            if (arguments[1].equals("put")) {
                preferences.getMethod("put", String.class, String.class, boolean.class).invoke(node, "word", arguments[3], true);
                preferences.getMethod("flush").invoke(node);
                System.out.println("kept");
            } else {
                System.out.println(preferences.getMethod("get", String.class, String.class).invoke(node, "word", "nothing"));
            }
        } catch (java.lang.reflect.InvocationTargetException e) {
            System.out.println(e.getCause());
        }
        System.exit(0);
    }
}
JAVA
cat >"$folder/session.sh" <<'SH'
set -eu
printf finding | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
probe() {
  java --enable-native-access=ALL-UNNAMED -cp "$1/jars/*" "$1/Probe.java" "$@" 2>>"$1/errors" | tail -1
}
echo "first file, written:         $(probe "$1" put first 'the word of the first')"
echo "first file, read:            $(probe "$1" get first)" | tee "$1/before"
echo "second file, written:        $(probe "$1" put second 'the word of the second')"
echo "second file, read:           $(probe "$1" get second)"
echo "first file, read once more:  $(probe "$1" get first)" | tee "$1/after"
SH
mkdir "$folder/home" "$folder/run"
chmod 700 "$folder/run"
env -u DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/home/data" \
  dbus-run-session -- sh "$folder/session.sh" "$folder" || { cat "$folder/errors" >&2; exit 2; }
grep -q "the word of the first" "$folder/before" || { echo "the key store did not keep anything:" >&2; cat "$folder/errors" >&2; exit 2; }
! grep -q "the word of the first" "$folder/after"
