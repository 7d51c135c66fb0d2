# SPDX-License-Identifier: EPL-2.0
# What is done with the package inside the bare Debian: /before.deb is there first, then /now.deb. Prints each step; the first that
# goes wrong ends it.

step() { echo "– $*"; }
ines() { su ines -s /bin/sh -c "cd ~; LC_ALL=C.UTF-8; export LC_ALL; $*"; }

step "installs with what it needs"
apt-get update -qq
apt-get install -y -qq --no-install-recommends /before.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
useradd -m ines
test "$(readlink -f /usr/bin/wellspring)" = /usr/lib/wellspring/wellspring
step "has the Java it came with, and no other"
! command -v java
ines wellspring --version
step "keeps a book"
ines wellspring new
ines 'wellspring person new "Rosa Okafor"'
ines 'wellspring promise new Rosa --what "Lend her the bellows" --due today'
ines wellspring today | grep -q "Lend her the bellows"
printf 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Inês Duarte\r\nTEL:+351 21 000 0000\r\nEND:VCARD\r\n' >/home/ines/card.vcf
ines 'wellspring import card.vcf'
ines 'wellspring search Duarte' | grep -q Duarte

step "explains every command"
ines 'wellspring completion bash' >/tmp/completion
bash -n /tmp/completion
ines 'wellspring manual' | sed -n 's/^\.B //p' | grep -v '^wellspring$\|^WELLSPRING_' | sed 's/\\-/-/g' | sort -u >/tmp/commands
test "$(wc -l </tmp/commands)" -gt 60
ines 'while read -r words; do wellspring $words --help >/dev/null || { echo "no help: $words"; exit 1; }; done' </tmp/commands

step "writes nothing where it is installed"
test -z "$(find /usr/lib/wellspring /usr/share -newer /tmp/apt.log -type f -path '*wellspring*')"
dpkg -V wellspring

step "is upgraded, and the book is there"
apt-get install -y -qq --no-install-recommends /now.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
test "$(dpkg-query -W -f '${Version}' wellspring)" != 0.0.9
ines wellspring today | grep -q "Lend her the bellows"
ines wellspring check

step "opens its window"
apt-get install -y -qq --no-install-recommends xvfb xauth >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
ines 'xvfb-run -a sh -c "wellspring & window=\$!; for i in \$(seq 120); do test -e ~/Wellspring/space.window && break; sleep 1; done; test -e ~/Wellspring/space.window && wellspring log Rosa --kind call --note Spoke && kill \$window; wait \$window || true"'
ines wellspring person Rosa | grep -q Spoke

step "is removed, and the book stays"
apt-get purge -y -qq wellspring >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
test ! -e /usr/lib/wellspring
test ! -e /usr/bin/wellspring
test -z "$(find /usr/share /etc -iname '*wellspring*' -print -quit)"
test -s /home/ines/Wellspring/space.db
