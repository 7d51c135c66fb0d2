#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# ez-vcard 0.12.2 (on vinnie 2.0.2): the first space of a line that goes on behind a soft line break of quoted-printable is lost, so two words become
# one. vCard 2.1 takes quoted-printable from RFC 1521, where a soft break is the equals sign and the line end alone, and what follows is text.
# Its own writer never breaks before a space. Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>com.googlecode.ez-vcard</groupId><artifactId>ez-vcard</artifactId><version>0.12.2</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/SoftBreak.java" <<'JAVA'
import ezvcard.Ezvcard;

public class SoftBreak {
    public static void main(String[] arguments) {
        String card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lamp;Ada\r\n"
                + "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:likes caf=C3=A9=\r\n and tea\r\nEND:VCARD\r\n";
        String read = Ezvcard.parse(card).first().getNotes().get(0).getValue();
        System.out.println("ez-vcard " + Ezvcard.VERSION + " reads: " + read + "   (written: likes café and tea)");
        System.exit(read.equals("likes caféand tea") ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/SoftBreak.java"
