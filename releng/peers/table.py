# SPDX-License-Identifier: EPL-2.0
"""Makes the table of what each program reads of our vCards: ✓ as it was written, – not at all, else what it reads instead."""
import json
import os
import sys

FIELDS = {"full name": "Dr. Ada Nordlund-Ruiz", "family name": "Nordlund-Ruiz", "given name": "Ada", "nickname": "Addy", "birthday": "1970-04-12",
          "anniversary": "2009-08-08", "work e-mail": "ada@work.example", "home e-mail": "ada@home.example", "mobile": "+44-7700-900112",
          "work phone": "+44 7700 900114", "own label": "+44 7700 900115", "post box": "PO 5", "floor": "Floor 2",
          "street": "1 Pier Road, back door", "town": "Hull", "region": "East; Riding", "code": "HU1 1AA", "country": "UK",
          "organization": "Harbor & Sons", "department": "Lights", "title": "Head of Lamps", "web page": "https://ada.example/a,b",
          "messenger": "ada@chat.example", "tags": "Friends, close|Choir", "note": "Likes tea; green, if possible|and long walks",
          "spouse": "Sam Nordlund", "assistant": "Asta Assistant", "photo": "image"}
SHOWN = {"own label": "phone with a label of one's own", "birthday 2": "birthday without a year"}
COMPANY = {"full name": "Kestrel Boatyard", "organization": "Kestrel Boatyard", "family name": "", "work e-mail": "yard@kestrel.example",
           "work phone": "+44 20 7946 0114", "web page": "https://kestrel.example/", "note": "Closed on Mondays"}
PROGRAMS = {"evolution": "Evolution", "kde": "KDE", "vobject": "vobject (khard, Radicale)", "khard": "khard", "thunderbird": "Thunderbird", "abook": "abook"}
COLUMNS = [(program, version) for program in PROGRAMS for version in "34" if (program, version) != ("abook", "4")]


def people(path):
    all_people = []
    for line in open(path, encoding="utf-8"):
        name, _, value = line.rstrip("\n").partition("\t")
        if name == "PERSON":
            all_people.append({})
        else:
            all_people[-1][name] = value
    return all_people


def cell(field, value):
    expected = FIELDS.get(field)
    plain = value.replace("-", "") if field in ("birthday", "anniversary", "mobile") else value
    wanted = expected.replace("-", "") if field in ("birthday", "anniversary", "mobile") else expected
    if field == "tags":
        plain, wanted = value.replace("|", ","), expected.replace("|", ",")
        if plain.replace(", ", ",") == wanted.replace(", ", ",") and value.count("|") > 1:
            return "`%s`" % value.replace("|", " · ")
    if not value:
        return "–"
    if plain == wanted or field in ("messenger", "spouse", "mobile") and wanted in plain.split(" ") + [plain, plain.removeprefix("xmpp:")]:
        return "✓"
    if field in ("messenger", "spouse") and wanted in plain:
        return "✓"
    return "`%s`" % value.replace("|", "⏎")


def ours(work):
    book = json.load(open(os.path.join(work, "ours.json"), encoding="utf-8"))
    return next(o for o in book["objects"] if o.get("familyName") == "Nordlund-Ruiz")


def main():
    work = sys.argv[1]
    read = {(p, v): people(os.path.join(work, "%s%s.tsv" % (p, v))) for p, v in COLUMNS}
    print("Written by Wellspring, read by " + ", ".join(open(os.path.join(work, "versions.txt")).read().split("\n")[:-1]) + ".\n")
    print("| field | %s |" % " | ".join("%s 3.0" % PROGRAMS[p] if v == "3" else "4.0" for p, v in COLUMNS))
    print("| --- |" + " --- |" * len(COLUMNS))
    for field in FIELDS:
        cells = []
        for column in COLUMNS:
            ada = next(p for p in read[column] if "Nordlund" in p["full name"])
            cells.append(cell(field, ada.get(field, "")))
        print("| %s | %s |" % (SHOWN.get(field, field), " | ".join(cells)))
    cells = [next(p for p in read[column] if "Una" in p["full name"]).get("birthday", "") for column in COLUMNS]
    print("| %s | %s |" % (SHOWN["birthday 2"], " | ".join("`%s`" % c if c else "–" for c in cells)))
    for field, expected in COMPANY.items():
        cells = []
        for column in COLUMNS:
            company = next((p for p in read[column] if "Kestrel" in p["full name"] + p.get("organization", "")), {})
            value = company.get(field, "")
            cells.append("✓" if company and value == expected else "`%s`" % value if value else "–")
        print("| %s | %s |" % ("a company: no family name" if not expected else "a company: " + field, " | ".join(cells)))
    print("\nRead by LibreOffice Calc: " + open(os.path.join(work, "spreadsheet.txt"), encoding="utf-8").read(), end="")
    assert ours(work)["relations"], "our own book holds the relations"


main()
