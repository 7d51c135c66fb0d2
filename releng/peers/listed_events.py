# SPDX-License-Identifier: EPL-2.0
"""What the book lists: one line for each event, when it begins, title, place and whether it is off."""
import json
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Berlin")


def begins(event):
    if not event["time"]:
        return event["day"]
    local = datetime.fromisoformat(event["day"] + "T" + event["time"]).replace(tzinfo=HERE)
    return local.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


with open(sys.argv[1], encoding="utf-8") as file:
    events = json.load(file)["events"]
print("\n".join(sorted("\t".join([begins(e), e["title"], e["place"], "off" if e["cancelled"] else ""]) for e in events)))
