#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# ical4j 4.4.0: a weekly rule without WKST gives other days on another machine. RFC 5545 has the week begin on Monday there; ical4j asks the locale of the
# JVM. "Every other weekend" (FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU) from Sunday 11 February 2024 is 11, 24, 25 February; with a locale of Germany it is, with
# one of the United States it is 11, 17, 25 February: Saturdays and Sundays of different weekends. With WKST=MO written out both agree.
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.4.0</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Days.java" <<'JAVA'
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.model.Recur;

public class Days {
    public static void main(String[] arguments) {
        LocalDateTime start = LocalDateTime.of(2024, 2, 11, 10, 0);
        List<LocalDate> days = new Recur<LocalDateTime>(arguments[0]).getDates(start, start, start.plusYears(1), 3).stream().map(LocalDateTime::toLocalDate).toList();
        System.out.println(Locale.getDefault() + ": " + arguments[0] + ": " + days);
        System.exit(days.contains(LocalDate.of(2024, 2, 17)) ? 3 : 0);
    }
}
JAVA
days() {
    code=0
    java "-Duser.language=$1" "-Duser.country=$2" -cp "$folder/jars/*" "$folder/Days.java" "$3" 2>/dev/null || code=$?
}
days de DE "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"; german=$code
days en US "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"; american=$code
days en US "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SA,SU"; written=$code
[ "$german$american$written" = 030 ] || exit 1
