#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Evolution's library (libebook-contacts 3.46.4 of Debian 12): the address of a page ends at its first semicolon. In vCard 3.0 and 4.0 the value of
# URL is one URI, which is not escaped and may hold semicolons. A semicolon escaped as text is read whole here, but KDE then shows the backslash.
# Needs gir1.2-ebookcontacts-1.2 and python3-gi of that release; ends with 1 once that has changed, 2 without them.
set -eu
/usr/bin/python3 - <<'PYTHON' || exit $?
import subprocess
import sys

try:
    import gi
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts
except (ImportError, ValueError) as problem:
    print(problem, file=sys.stderr)
    sys.exit(2)
version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "gir1.2-ebookcontacts-1.2"], capture_output=True, text=True).stdout
card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lamp\r\nN:Lamp;Ada;;;\r\nURL:https://ada.example/lamps;size=big\r\nEND:VCARD\r\n"
read = EBookContacts.Contact.new_from_vcard(card).get_property("homepage-url")
print("libebook-contacts", version, "reads:", read)
if not version.startswith("3.46.4"):
    sys.exit(2)
sys.exit(0 if read == "https://ada.example/lamps" else 1)
PYTHON
