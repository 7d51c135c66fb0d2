#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# picocli 4.7.7 with a class archive that OpenJDK writes at the end of a run (-XX:ArchiveClassesAtExit, -XX:+AutoCreateSharedArchive): most of picocli is
# not in it, so every start reads and verifies these classes from the jar again, while those of a program of today come from the archive. Its class files
# are of version 49 (Java 5), and HotSpot takes classes older than 50 that were linked into no such archive; it says so only with -Xlog:cds. One would
# guess that a library that is still released is archived like the rest. Seen with Temurin 25.0.3+9: more than 100 classes of picocli from the jar, none of
# the program's. Ends with 1 once that has changed, 2 without Maven or a JDK of 21 or newer.
set -eu
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
for tool in mvn "$java" "$javac" "$jar"; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool is needed" >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>4.7.7</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
mkdir "$folder/classes"
cat >"$folder/Greet.java" <<'JAVA'
import picocli.CommandLine;

@CommandLine.Command(name = "greet", mixinStandardHelpOptions = true)
public class Greet implements Runnable {
    @CommandLine.Option(names = "--name")
    private String name = "Rosa";

    @Override
    public void run() {
        System.out.println("Good morning, " + name);
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Greet()).execute(arguments));
    }
}
JAVA
"$javac" -cp "$folder/jars/*" -d "$folder/classes" "$folder/Greet.java"
"$jar" --create --file "$folder/jars/greet.jar" -C "$folder/classes" .
path=$folder/jars/greet.jar:$folder/jars/picocli-4.7.7.jar
"$java" -version 2>&1 | sed -n 2p
"$java" -Xlog:disable -XX:ArchiveClassesAtExit="$folder/greet.jsa" -cp "$path" Greet --name Ana
"$java" -XX:SharedArchiveFile="$folder/greet.jsa" -Xlog:class+load:file="$folder/loaded" -cp "$path" Greet --name Ana
# How many classes whose name begins with $1 came from $2.
count() { grep -c "[] ]$1.* source: $2" "$folder/loaded" || true; }
picocli_jar=$(count 'picocli\.' 'file:\|jar:')
picocli_archive=$(count 'picocli\.' 'shared objects file')
own_archive=$(count Greet 'shared objects file')
echo "picocli 4.7.7: $picocli_jar classes from the jar, $picocli_archive from the archive; the program itself: $own_archive from the archive"
[ "$picocli_jar" -gt 100 ] && [ "$own_archive" -eq 1 ]
