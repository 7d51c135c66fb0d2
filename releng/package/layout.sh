# SPDX-License-Identifier: EPL-2.0
# Lays out the files of an installation on Linux below a folder, as they are on the disk; read with "." by package.

package_id=org.wellspring.Wellspring
icon_sizes="16 22 24 32 48 64 128 256 512"

need_packaging_tools() {
    for tool in rsvg-convert:librsvg2-bin dpkg-deb:dpkg desktop-file-validate:desktop-file-utils appstreamcli:appstream zip:zip; do
        command -v "${tool%%:*}" >/dev/null 2>&1 || install_packages "${tool#*:}" ||
            give_up "Packing needs ${tool%%:*}, which is not installed." "Install it (Debian and Ubuntu: ${tool#*:})."
    done
    [ -x "$JAVA_HOME/bin/jlink" ] || give_up "Packing needs jlink, which the JDK in $JAVA_HOME does not have." "Set JAVA_HOME to a whole JDK."
}

# The runtime that comes with the program, in folder $1; without what only developers need.
runtime() {
    modules=$(grep -v '^#' "$root/releng/package/modules" | paste -sd, -)
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$1" ||
        give_up "The runtime could not be made of $JAVA_HOME." "Use a JDK of version 25, or one with its jmods."
    # The archive of the JDK's own classes is made anew for this choice of modules; starts without it are twice as slow.
    "$1/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null 2>&1 || true
}

# Everything below $1, with /usr in it.
lay_out() {
    home=$1/usr/lib/wellspring
    mkdir -p "$home" "$1/usr/bin"
    cp -Rp "$current/." "$home"
    rm -rf "$home/begun" "$home/ended" "$home/start"
    # Who installed what is nobody's to change; plug-ins are the user's own.
    runtime "$home/runtime"
    ln -s ../lib/wellspring/wellspring "$1/usr/bin/wellspring"
    share=$1/usr/share
    mkdir -p "$share/applications" "$share/metainfo" "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/vendor-completions" \
        "$share/fish/vendor_completions.d" "$share/doc/wellspring" "$share/icons/hicolor/scalable/apps"
    cp "$root/releng/package/$package_id.desktop" "$share/applications/"
    sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" "$root/releng/package/$package_id.metainfo.xml" \
        >"$share/metainfo/$package_id.metainfo.xml"
    cp "$root/releng/package/wellspring.svg" "$share/icons/hicolor/scalable/apps/$package_id.svg"
    for size in $icon_sizes; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        rsvg-convert -w "$size" -h "$size" "$root/releng/package/wellspring.svg" >"$share/icons/hicolor/${size}x$size/apps/$package_id.png"
    done
    from_program "$home" manual | gzip -9n >"$share/man/man1/wellspring.1.gz"
    from_program "$home" completion bash >"$share/bash-completion/completions/wellspring"
    from_program "$home" completion zsh >"$share/zsh/vendor-completions/_wellspring"
    from_program "$home" completion fish >"$share/fish/vendor_completions.d/wellspring.fish"
    cp "$root/NOTICE.md" "$root/LICENSE" "$root/README.md" "$root/releng/package/copyright" "$share/doc/wellspring/"
    desktop-file-validate "$share/applications/$package_id.desktop"
    appstreamcli validate --no-net --pedantic "$share/metainfo/$package_id.metainfo.xml" >"$work/appstream" 2>&1 || { cat "$work/appstream" >&2; exit 1; }
    chmod -R u+rwX,go+rX,go-w "$1"
    find "$1" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# What the program that was laid out says of itself; in a home of its own.
from_program() {
    program=$1
    shift
    env -i HOME="$work/home" PATH="$PATH" LC_ALL=C.UTF-8 WELLSPRING_CACHE="$work/cache" "$program/wellspring" "$@" </dev/null
}
