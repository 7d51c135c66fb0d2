#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# libical 3.0.16 of Debian 12: icalcomponent_get_dtstart gives a time with its zone, icalcomponent_get_recurrenceid the same time without one, though
# its TZID is explained in the same calendar. Who compares the two moments to find which day of a series stands for its own finds none of them.
# Needs gir1.2-ical-3.0 and python3-gi of that release; ends with 1 once that has changed, 2 without them.
set -eu
/usr/bin/python3 -W ignore - <<'PYTHON' || exit $?
import subprocess
import sys

try:
    import gi
    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib
except (ImportError, ValueError) as problem:
    print(problem, file=sys.stderr)
    sys.exit(2)
version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "libical3"], capture_output=True, text=True).stdout
part = "BEGIN:%s\r\nDTSTART:1970%sT0%d0000\r\nTZOFFSETFROM:%s\r\nTZOFFSETTO:%s\r\nRRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU\r\nEND:%s\r\n"
zone = (part % ("STANDARD", "1025", 3, "+0200", "+0100", 10, "STANDARD")) + (part % ("DAYLIGHT", "0329", 2, "+0100", "+0200", 3, "DAYLIGHT"))
calendar = ICalGLib.Component.new_from_string(
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n" + zone + "END:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:circle\r\nDTSTAMP:20260101T000000Z\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261103T190000\r\n"
    "DTSTART;TZID=Europe/Berlin:20261103T190000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)


def named(time):
    known = time.get_timezone()
    return known.get_tzid() if known else "no zone"


start, instead = named(event.get_dtstart()), named(event.get_recurrenceid())
print("libical", version, "reads: DTSTART in", start, "- RECURRENCE-ID in", instead)
if not version.startswith("3.0.16"):
    sys.exit(2)
sys.exit(0 if (start, instead) == ("Europe/Berlin", "no zone") else 1)
PYTHON
