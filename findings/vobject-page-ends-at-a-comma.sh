#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# vobject 0.9.6.1 (Debian 12), on which khard and Radicale stand: the address of a page ends at its first comma. In vCard 3.0 and 4.0 the value of URL
# is one URI, which is not escaped and may hold commas. What follows the comma is gone, without a word, and stays gone when the card is written.
# Needs python3-vobject of that release; ends with 1 once that has changed, 2 without it.
set -eu
/usr/bin/python3 - <<'PYTHON' || exit $?
import subprocess
import sys

try:
    import vobject
except ImportError as problem:
    print(problem, file=sys.stderr)
    sys.exit(2)
version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "python3-vobject"], capture_output=True, text=True).stdout
card = vobject.readOne("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lamp\r\nN:Lamp;Ada;;;\r\nURL:https://ada.example/map/53.7,-0.3/hull\r\nEND:VCARD\r\n")
written = [line for line in card.serialize().splitlines() if line.startswith("URL")]
print("vobject", version, "reads:", card.url.value, "  and writes:", written)
if not version.startswith("0.9.6"):
    sys.exit(2)
sys.exit(0 if card.url.value == "https://ada.example/map/53.7" and written == ["URL:https://ada.example/map/53.7"] else 1)
PYTHON
