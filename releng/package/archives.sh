# SPDX-License-Identifier: EPL-2.0
# Makes files of what was laid out; read with "." by package.

debian_package() {
    tree=$1/tree
    mkdir -p "$tree/DEBIAN"
    size=$(du -sk "$tree/usr" | cut -f 1)
    cat >"$tree/DEBIAN/control" <<CONTROL
Package: wellspring
Version: $version
Section: misc
Priority: optional
Architecture: amd64
Maintainer: The Wellspring developers <wellspring@wellspring.example>
Installed-Size: $size
Depends: libgtk-3-0 | libgtk-3-0t64, libxtst6, libxi6, libxrender1, libc6, hicolor-icon-theme
Recommends: shared-mime-info, desktop-file-utils, xdg-utils
Description: workbench for people whose work lives on relationships
 Wellspring helps to keep in touch at a rhythm both agreed, to keep every
 promise, and to ask first how one can help. Mastermind groups share their
 space between the members' computers. It comes with the Java it needs.
CONTROL
    # Whatever the program keeps for faster starts lies in the users' cache folders, so nothing is left to clear away here.
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
    find "$tree/DEBIAN" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$2" >/dev/null
    rm -rf "$tree/DEBIAN"
}

# The same files in one folder that runs from wherever it is unpacked.
linux_archive() {
    name=wellspring-$version
    mkdir "$1/archive"
    cp -Rp "$1/tree/usr/lib/wellspring" "$1/archive/$name"
    cp -Rp "$1/tree/usr/share" "$1/archive/$name/share"
    packed "$1/archive" "$name" "$2"
}

packed() {
    tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$2" | gzip -9n >"$3"
}

# A Java for other systems can't be made here; their launchers find one, and say which they need.
other_archives() {
    products=$root/releng/org.wellspring.product/target/products/org.wellspring
    mkdir -p "$1/win" "$1/mac"
    cp -Rp "$products/win32/win32/x86_64/wellspring" "$1/win/wellspring-$version"
    find "$1/win" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    (cd "$1/win" && find "wellspring-$version" | sort | zip -q -X -9 -@ "$2/wellspring-$version-windows-x86_64.zip")
    cp -Rp "$products/macosx/cocoa/aarch64/wellspring.app" "$1/mac/Wellspring.app"
    packed "$1/mac" Wellspring.app "$2/wellspring-$version-macos-aarch64.tar.gz"
}

# CycloneDX, of the jars that are really there.
bill_of_materials() {
    "$JAVA_HOME/bin/java" -cp "$1/usr/lib/wellspring/plugins/*" "$root/releng/package/BillOfMaterials.java" "$1/usr/lib/wellspring" "$version" "$SOURCE_DATE_EPOCH" >"$2"
}
