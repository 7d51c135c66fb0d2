#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# OpenJDK: a locale of Locale.getAvailableLocales() whose own date pattern java.time can't read. DateTimeFormatter.ofLocalizedPattern("yMMMd") is made
# without complaint and throws when the first date is formatted. Documented: every available locale can be formatted for, and a formatter that can't
# be made says so when it is made. Seen with Temurin 25.0.3+9 for "tok"; MEDIUM works there. Ends with 1 once that has changed, 2 without a JDK of 25.
set -eu
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null 2>&1 || { echo "no java found" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/Dates.java" <<'JAVA'
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;

public class Dates {
    public static void main(String[] arguments) {
        System.out.println("Java " + Runtime.version());
        if (Runtime.version().feature() < 25) {
            System.exit(2);
        }
        Locale tok = Locale.forLanguageTag("tok");
        LocalDate day = LocalDate.of(2026, 11, 29);
        boolean available = Arrays.asList(Locale.getAvailableLocales()).contains(tok);
        System.out.println("tok is available: " + available);
        System.out.println("MEDIUM: " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(tok).format(day));
        DateTimeFormatter made = DateTimeFormatter.ofLocalizedPattern("yMMMd").localizedBy(tok);
        System.out.println("yMMMd: made");
        try {
            System.out.println("yMMMd: " + made.format(day));
        } catch (IllegalArgumentException e) {
            System.out.println("yMMMd: " + e);
            System.exit(available && e.getMessage().contains("reserved character: '#'") ? 0 : 1);
        }
        System.exit(1);
    }
}
JAVA
"$java" "$folder/Dates.java"
