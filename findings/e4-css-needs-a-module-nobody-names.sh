#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Eclipse e4 CSS core 0.14.700: its classes extend org.w3c.dom.css, which the JDK has in the module jdk.xml.dom; nothing in its
# manifest says so. Whoever trims a runtime by what the bundles say gets a program in which every bundle resolves and every
# command works, and whose window ends with NoClassDefFoundError. Ends with 1 once that has changed, 2 without a JDK that can link, or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
[ -x "$java/bin/jlink" ] || { echo "a JDK with jlink is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q -B -f "$folder" dependency:copy -Dartifact=org.eclipse.platform:org.eclipse.e4.ui.css.core:0.14.700 -DoutputDirectory="$folder" >/dev/null 2>&1 ||
    (cd "$folder" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact=org.eclipse.platform:org.eclipse.e4.ui.css.core:0.14.700 "-DoutputDirectory=$folder")
jar=$folder/org.eclipse.e4.ui.css.core-0.14.700.jar
imports=$(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | awk '/^ /{ sub(/^ /, ""); printf "%s", $0; next } { printf "\n%s", $0 }' | grep -c 'org\.w3c\.dom\.css' || true)
cat >"$folder/Load.java" <<'JAVA'
public class Load {
    public static void main(String[] arguments) throws Exception {
        try {
            Class.forName("org.eclipse.e4.ui.css.core.impl.dom.CSS2PropertiesImpl", false, Load.class.getClassLoader());
            System.out.println("loaded");
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
JAVA
"$java/bin/javac" -d "$folder" "$folder/Load.java"
for modules in java.base,java.xml,java.desktop java.base,java.xml,java.desktop,jdk.xml.dom; do
    "$java/bin/jlink" --add-modules "$modules" --output "$folder/$modules" || exit 2
    echo "$modules: $("$folder/$modules/bin/java" -cp "$folder:$jar" Load)"
done >"$folder/said"
cat "$folder/said"
echo "imports that name it: $imports"
[ "$imports" = 0 ] && grep -q 'desktop: NoClassDefFoundError' "$folder/said" && grep -q 'jdk.xml.dom: loaded' "$folder/said"
