# SPDX-License-Identifier: EPL-2.0
"""What Evolution's library reads of a calendar: one line for each day of an event, beginning, end, title, place, what is off, note and page."""
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, ICalGLib  # noqa: E402

UTC = ICalGLib.Timezone.get_utc_timezone()
HERE = ICalGLib.Timezone.get_builtin_timezone("Europe/Berlin")
FROM, TO = ICalGLib.Time.new_from_string("20250101T000000Z"), ICalGLib.Time.new_from_string("20290101T000000Z")


def said(time):
    if time.is_date():
        return "%04d-%02d-%02d" % (time.get_year(), time.get_month(), time.get_day())
    if not time.is_utc() and not time.get_timezone():
        time.set_timezone(HERE)
    utc = time.convert_to_zone(UTC)
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % (utc.get_year(), utc.get_month(), utc.get_day(), utc.get_hour(), utc.get_minute(), utc.get_second())


def words(event):
    status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
    off = "off" if status and status.get_value_as_string() == "CANCELLED" else ""
    page = event.get_first_property(ICalGLib.PropertyKind.URL_PROPERTY)
    return [event.get_summary() or "", event.get_location() or "", off, (event.get_description() or "").replace("\n", "|"),
            page.get_url() if page else ""]


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    events = []
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event:
        events.append(event)
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    instead = {}

    def zone(tzid, *_):
        return calendar.get_timezone(tzid) or ICalGLib.Timezone.get_builtin_timezone_from_tzid(tzid)

    for event in events:
        meant = event.get_first_property(ICalGLib.PropertyKind.RECURRENCEID_PROPERTY)
        if meant:
            moment = meant.get_recurrenceid()
            named = meant.get_first_parameter(ICalGLib.ParameterKind.TZID_PARAMETER)
            if named:
                moment.set_timezone(zone(named.get_tzid()))
            instead[(event.get_uid(), said(moment))] = event
    lines = []

    for event in events:
        if event in instead.values():
            lines.append([said(event.get_dtstart()), said(event.get_dtend())] + words(event))
            continue

        def one(component, start, end, *_):
            if (event.get_uid(), said(start)) not in instead:
                lines.append([said(start), said(end)] + words(event))
            return True

        ECal.recur_generate_instances_sync(event, FROM, TO, one, None, zone, None, HERE, None)
    print("\n".join(sorted("\t".join(line) for line in lines)))


main()
