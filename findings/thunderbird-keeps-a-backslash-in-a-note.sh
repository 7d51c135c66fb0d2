#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Thunderbird 153.8.0 (Debian 12): in a note, "\;" stays as it is. RFC 6350 lets a semicolon be escaped in any text (3.4), and RFC 2426 wants it escaped
# (4: SAFE-CHAR has none); commas and line ends are read right. So a note with a semicolon shows a backslash, in vCard 3.0 and in 4.0.
# Needs thunderbird of that release and python3; runs it without a window, in a profile of its own. Ends with 1 once that has changed, 2 without it.
set -eu
here=$(dirname "$(readlink -f "$0")")
command -v thunderbird >/dev/null || { echo "thunderbird is not there" >&2; exit 2; }
version=$(dpkg-query -W -f '${Version}' thunderbird)
card=$(mktemp --suffix .vcf)
trap 'rm -f "$card"' EXIT
result=0
for kind in 3.0 4.0; do
    printf 'BEGIN:VCARD\r\nVERSION:%s\r\nFN:Ada Lamp\r\nN:Lamp;Ada;;;\r\nNOTE:tea\\; green\\, hot\r\nEND:VCARD\r\n' "$kind" >"$card"
    note=$(/usr/bin/python3 "$here/../releng/peers/read_thunderbird.py" "$card" | sed -n 's/^note\t//p')
    echo "thunderbird $version reads in $kind: $note"
    [ "$note" = 'tea\; green, hot' ] || result=1
done
case $version in *153.8.*) exit $result ;; *) exit 2 ;; esac
