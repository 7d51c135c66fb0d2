# SPDX-License-Identifier: EPL-2.0
# Installs a package in a bare Debian, uses it as somebody would, upgrades it and removes it; read with "." by package.
# The Debian is made once and kept below the cache folder; each check works in a copy.

check_package() {
    [ "$(id -u)" = 0 ] || give_up "The check installs a package in a Debian of its own, which only root can." "Run ./package --check as root, or in a container."
    command -v debootstrap >/dev/null 2>&1 || install_packages debootstrap || give_up "The check needs debootstrap, which is not installed." "Install it."
    suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
    bare=$cache/bare-$suite
    if [ ! -e "$bare/whole" ]; then
        say "Fetching a bare Debian, once"
        rm -rf "$bare"
        # The mirror this machine uses itself.
        mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -v '^ *#' | grep -o 'https\?://[^ ]*' | grep -v security | head -n 1)
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$bare" "$mirror" >"$builds/debootstrap.log" 2>&1 ||
            give_up "The bare Debian could not be made; see $builds/debootstrap.log." "Check the network and try again."
        touch "$bare/whole"
    fi
    place=$work/check
    cp -a "$bare" "$place"
    cp /etc/resolv.conf "$place/etc/" 2>/dev/null || true
    cp -r /etc/apt/apt.conf.d/. "$place/etc/apt/apt.conf.d/"
    mount -t proc proc "$place/proc"
    trap 'umount "$place/proc" 2>/dev/null; rm -rf "$work"' EXIT
    # The one before it, made of the same files.
    dpkg-deb -R "$1" "$work/before"
    sed -i 's/^Version: .*/Version: 0.0.9/' "$work/before/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone --build "$work/before" "$place/before.deb" >/dev/null
    rm -rf "$work/before"
    cp "$1" "$place/now.deb"
    cp "$root/releng/package/check-inside.sh" "$place/check-inside.sh"
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$place" sh -eu /check-inside.sh ||
        give_up "The package did not pass." "See above what it did last."
    umount "$place/proc"
    say "The package passed: installed, used, upgraded, removed."
}
