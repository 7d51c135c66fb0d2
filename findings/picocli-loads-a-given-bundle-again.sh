#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# picocli 4.7.7: a command is given its words as an object, by setResourceBundle(ResourceBundle), and its subcommand other words, by the same method. What
# the subcommand's words lack is looked for in those of the command, and for that picocli loads the command's bundle again, by its name and from its own
# class loader. Where words are loaded by another class loader, as in OSGi and in every program with plug-ins, help of the subcommand ends with a
# MissingResourceException about a bundle that was there all the time. One would guess that the object that was given is used. A bundle without a name (a
# subclass of ResourceBundle that hands on to the real one) is not loaded again. Seen with Temurin 25.0.3+9. Ends with 1 once that has changed, 2 without
# Maven or a JDK of 21 or newer.
set -eu
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
for tool in mvn "$java" "$javac"; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool is needed" >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>4.7.7</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
mkdir "$folder/garden" "$folder/beds"
echo 'garden.usage.header=A garden.' >"$folder/garden/garden.properties"
echo 'garden.beds.usage.header=Its beds.' >"$folder/beds/beds.properties"
cat >"$folder/Garden.java" <<'JAVA'
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import picocli.CommandLine;

public class Garden {
    @CommandLine.Command(name = "garden")
    static class Root { }

    @CommandLine.Command(name = "beds")
    static class Beds { }

    public static void main(String[] folder) throws Exception {
        ResourceBundle words = words(folder[0], "garden");
        System.out.println("given as it is: " + help(words, words(folder[0], "beds")));
        System.out.println("without a name: " + help(nameless(words), words(folder[0], "beds")));
    }

    private static ResourceBundle words(String folder, String name) throws Exception {
        return ResourceBundle.getBundle(name, Locale.ENGLISH, new URLClassLoader(new URL[] {new File(folder, name).toURI().toURL()}));
    }

    private static ResourceBundle nameless(ResourceBundle words) {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return words.containsKey(key) ? words.getObject(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return words.getKeys();
            }
        };
    }

    private static String help(ResourceBundle words, ResourceBundle own) {
        CommandLine root = new CommandLine(new Root());
        root.addSubcommand("beds", new Beds());
        root.setResourceBundle(words);
        CommandLine beds = root.getSubcommands().get("beds");
        beds.setResourceBundle(own);
        try {
            return beds.getUsageMessage().lines().findFirst().orElse("");
        } catch (MissingResourceException e) {
            return e.getMessage();
        }
    }
}
JAVA
"$javac" -cp "$folder/jars/*" -d "$folder/classes" "$folder/Garden.java"
"$java" -version 2>&1 | sed -n 2p
"$java" -cp "$folder/classes:$folder/jars/picocli-4.7.7.jar" Garden "$folder" | tee "$folder/said"
grep -q "given as it is: Can't find bundle for base name garden" "$folder/said" && grep -q 'without a name: Its beds.' "$folder/said"
