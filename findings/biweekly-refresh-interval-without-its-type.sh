#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# biweekly 0.6.8 writes REFRESH-INTERVAL without VALUE=DURATION. RFC 7986, 5.7, says that the property has no default type and that the parameter
# must be there; a reader that holds to it can't tell what the value is. Its other property of that kind, DURATION, has a default and needs none.
# Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Refresh.java" <<'JAVA'
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.util.Duration;

public class Refresh {
    public static void main(String[] arguments) {
        ICalendar calendar = new ICalendar();
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        String written = Biweekly.write(calendar).go().lines().filter(line -> line.startsWith("REFRESH-INTERVAL")).findFirst().orElse("nothing");
        System.out.println("biweekly 0.6.8 writes: " + written + "   (RFC 7986: REFRESH-INTERVAL;VALUE=DURATION:PT1H)");
        System.exit(written.equals("REFRESH-INTERVAL:PT1H") ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Refresh.java"
