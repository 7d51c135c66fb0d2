#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# ez-vcard 0.12.2: a note with a backslash does not come back from a vCard 2.1 that it wrote itself. It writes the backslash bare, as the version
# knows no escapes, but reads \n as a line end and drops the backslash before a comma or semicolon: C:\new becomes two lines.
# Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>com.googlecode.ez-vcard</groupId><artifactId>ez-vcard</artifactId><version>0.12.2</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Backslash.java" <<'JAVA'
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;

public class Backslash {
    public static void main(String[] arguments) {
        VCard card = new VCard();
        card.setFormattedName("Ada Lamp");
        card.addNote("drawings in C:\\new");
        String text = Ezvcard.write(card).version(VCardVersion.V2_1).go();
        String read = Ezvcard.parse(text).first().getNotes().get(0).getValue();
        System.out.println("ez-vcard " + Ezvcard.VERSION + " writes: " + text.lines().filter(l -> l.startsWith("NOTE")).findFirst().get());
        System.out.println("and reads: " + read);
        System.exit(text.contains("NOTE:drawings in C:\\new\r\n") && read.lines().count() == 2 ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Backslash.java"
