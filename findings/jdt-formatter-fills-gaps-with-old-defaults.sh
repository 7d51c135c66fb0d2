#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Eclipse JDT 3.44.0: a formatter profile that leaves settings out is filled with other defaults than "Eclipse [built-in]". Handed a map with one
# setting (spaces for tabs), ToolFactory.createCodeFormatter puts a space before the colon of a case and indents cases in a switch; with the same
# setting on top of getEclipseDefaultSettings it does neither. So a profile that is trimmed to what differs formats one way in a build that hands it
# over as it is, and another way in the IDE. 29 settings differ.
# Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.eclipse.jdt</groupId><artifactId>org.eclipse.jdt.core</artifactId><version>3.44.0</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Gaps.java" <<'JAVA'
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants;
import org.eclipse.jdt.internal.formatter.DefaultCodeFormatterOptions;
import org.eclipse.jface.text.Document;

public class Gaps {
    private static final String SOURCE = """
            class Lamp {
                int watt(int kind) {
                    switch (kind) {
                        case 1: return 5;
                        default: return 0;
                    }
                }

                void off() {
                }
            }
            """;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> trimmed = new HashMap<>(Map.of(DefaultCodeFormatterConstants.FORMATTER_TAB_CHAR, "space"));
        for (String level : new String[] {"source", "compliance", "codegen.targetPlatform"}) {
            trimmed.put("org.eclipse.jdt.core.compiler." + level, "21");
        }
        Map<String, String> builtIn = DefaultCodeFormatterConstants.getEclipseDefaultSettings();
        Map<String, String> gaps = DefaultCodeFormatterOptions.getDefaultSettings().getMap();
        long differ = builtIn.entrySet().stream().filter(e -> gaps.containsKey(e.getKey()) && !e.getValue().equals(gaps.get(e.getKey()))).count();
        builtIn.putAll(trimmed);
        String alone = formatted(trimmed);
        String onTop = formatted(builtIn);
        System.out.println("settings that differ: " + differ);
        System.out.println("alone:\n" + alone + "on top of the built-in profile:\n" + onTop);
        System.exit(alone.contains("case 1 :") && onTop.contains("case 1:") ? 0 : 1);
    }

    private static String formatted(Map<String, String> settings) throws Exception {
        Document text = new Document(SOURCE);
        ToolFactory.createCodeFormatter(settings, ToolFactory.M_FORMAT_NEW)
                .format(CodeFormatter.K_COMPILATION_UNIT, SOURCE, 0, SOURCE.length(), 0, "\n").apply(text);
        return text.get();
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Gaps.java"
