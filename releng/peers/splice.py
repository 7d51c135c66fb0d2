# SPDX-License-Identifier: EPL-2.0
"""Puts a table between the marks of a page."""
import sys

BEGIN, END = "<!-- peers: begin -->\n", "<!-- peers: end -->"
page = open(sys.argv[1], encoding="utf-8").read()
table = open(sys.argv[2], encoding="utf-8").read()
before, rest = page.split(BEGIN)
print(before + BEGIN + table + END + rest.split(END)[1], end="")
