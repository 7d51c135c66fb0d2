# SPDX-License-Identifier: EPL-2.0
"""Opens our table for spreadsheets with LibreOffice Calc as its defaults are, counts what it took for formulas and numbers, and saves it again.

With --imported it says what our own import found new in the table as it was and in the one that Calc saved.
"""
import csv
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

TABLE, TEXT, OFFICE = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % part for part in ("table", "text", "office"))


def convert(path, target, folder, *options):
    subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"), "--headless", *options, "--convert-to", target, "--outdir",
                    folder, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + "." + target.split(":")[0])


def cells(sheet):
    for row in xml.parse(sheet).iter(TABLE + "table-row"):
        values = []
        for cell in row.iter(TABLE + "table-cell"):
            text = "\n".join("".join(p.itertext()) for p in cell.iter(TEXT + "p"))
            values += [(text, cell.get(OFFICE + "value-type"), cell.get(TABLE + "formula"))] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 500)
        yield values


def opened(path, saved):
    with tempfile.TemporaryDirectory() as folder:
        sheet = convert(path, "fods", folder, "--infilter=CSV:44,34,76")
        shown = list(cells(sheet))
        with open(path, encoding="utf-8-sig", newline="") as file:
            written = list(csv.reader(file))
        version = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
        os.rename(convert(sheet, "csv:Text - txt - csv (StarCalc):44,34,76,1", folder), saved)
    count = formulas = numbers = 0
    other = []
    for row, wanted in enumerate(written):
        for column, value in enumerate(wanted):
            text, kind, formula = shown[row][column] if column < len(shown[row]) else ("", None, None)
            count += value != ""
            formulas += formula is not None
            numbers += value != "" and kind != "string"
            if value and text != value:
                other.append("`%s` as `%s`" % (value, text))
    print("LibreOffice %s, %d cells, of them %d as formulas, %d as numbers or days; not as written: %s." % (version, count, formulas, numbers, ", ".join(dict.fromkeys(other)) or "none"))


def imported(names):
    for name, path in zip(("our table", "the table that Calc saved"), names):
        with open(path, encoding="utf-8") as file:
            report = json.load(file)["files"][0]
        print("Imported again, %s: %d unchanged, %d updated, %d new." % (name, report["unchanged"], report["updated"], report["created"]))


if sys.argv[1] == "--imported":
    imported(sys.argv[2:])
else:
    opened(*sys.argv[1:])
