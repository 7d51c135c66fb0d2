# SPDX-License-Identifier: EPL-2.0
# Where builds of this checkout are kept, and whether the last is out of date; read with "." by run, test and bench.
# Expects $root; $sources may name more folders to look at.

cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/wellspring
key=$(printf '%s' "$root" | cksum)
# Each build is copied here, so that a later one never pulls the files from under a running program.
builds=$cache/checkout-${key%% *}
current=$builds/current

# Whether a source is newer than the build. Files are compared with the build's begin, folders – which the build itself
# touches – with its end: they tell of deleted files.
out_of_date() {
    [ -e "$current/ended" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/releng" ${sources:+"$sources"} \
        \( -name target -o -name bin -o -name src-gen -o -name '.polyglot*' -o -name '.tycho*' -o -name 'pom.tycho' \
        -o -path "$root/releng/sh" -o -path "$root/releng/package" -o -name '*.md' \) -prune \
        -o -type d -newer "$current/ended" -print -quit -o ! -type d -newer "$current/begun" -print -quit)" ]
}
