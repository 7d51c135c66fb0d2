#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# biweekly 0.6.8: an INTERVAL is no longer counted from the start once another part of the rule leaves days out. "Every third day, but on working days
# only" (FREQ=DAILY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR) from Friday 8 January 2021 is 8, 11, 14, 20, 26 January by RFC 5545 (17 and 23 fall on weekends);
# biweekly says 8, 11, 12, 13, 14. The same where months are left out: FREQ=MONTHLY;INTERVAL=4;BYMONTH=3,10 from 19 May has no day at all, for it counts
# May, September, January; biweekly finds one every March and October. 204 of 3,000 random rules came out wrong so, none of those with INTERVAL=1.
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Days.java" <<'JAVA'
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

public class Days {
    private static List<LocalDate> five(String rule, LocalDate start) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        DateIterator dates = new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context).getValue()
                .getDateIterator(new ICalDate(Date.from(start.atStartOfDay().toInstant(ZoneOffset.UTC)), true), TimeZone.getTimeZone("UTC"));
        List<LocalDate> found = new ArrayList<>();
        while (dates.hasNext() && found.size() < 5) {
            found.add(LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC));
        }
        System.out.println(rule + " from " + start + ": " + found);
        return found;
    }

    public static void main(String[] arguments) {
        List<LocalDate> days = five("FREQ=DAILY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR", LocalDate.of(2021, 1, 8));
        List<LocalDate> months = five("FREQ=MONTHLY;INTERVAL=4;BYMONTH=3,10", LocalDate.of(2020, 5, 19));
        boolean counted = !days.contains(LocalDate.of(2021, 1, 12));
        System.exit(counted || months.isEmpty() ? 1 : 0);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Days.java"
