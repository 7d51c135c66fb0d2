# SPDX-License-Identifier: EPL-2.0
# Builds the product into $builds; read with "." by run, test and bench after checkout.sh. $modules may name more to build.
. "$root/releng/sh/toolchain.sh"

product=releng/org.wellspring.product/target/products/org.wellspring/linux/gtk/x86_64/wellspring
[ "$(uname)" = Darwin ] && product=releng/org.wellspring.product/target/products/org.wellspring/macosx/cocoa/aarch64/wellspring.app/Contents/Eclipse

# One build at a time; who waited finds it done. $1 may name a command that completes the program in the folder it is given.
build() {
    mkdir -p "$builds" 2>/dev/null && [ -w "$builds" ] || give_up "The folder $builds can't be written." "Set XDG_CACHE_HOME to a folder that can."
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$builds/lock"
        flock 9
        out_of_date || { exec 9>&-; return 0; }
    fi
    need_jdk
    need_maven
    [ -w "$root" ] || give_up "The checkout $root can't be written, and what was built of it is out of date." "Run this as the user who owns it."
    compile
    install "$@"
    exec 9>&-
}

compile() {
    touch "$builds/begun"
    if [ -e "$current" ]; then say "Building what changed …"; else
        say "Building Wellspring. The first time fetches what it is made of and takes some minutes …"
    fi
    # Compilers don't notice deleted sources.
    rm -rf "$root"/bundles/*/target "$root"/features/*/target "$root"/releng/*/target
    [ -z "${modules:-}" ] || rm -rf "$root"/tests/*/target
    # What was once fetched is all a later build needs; only a changed list of libraries asks the network again.
    if [ -e "$current" ]; then
        maven -o || { grep -q -i offline "$builds/log" && maven; }
    else
        maven
    fi || {
        sed -n '/Failed to execute goal/,/-> \[Help/p' "$builds/log" | grep -v 'Help 1' >&2
        give_up "The build failed; all that it said is in $builds/log." "Mend what it names and try again."
    }
}

maven() {
    (cd "$root" && "$MVN" -B -ntp "$@" -pl ":org.wellspring.product${modules:+,$modules}" -am package >"$builds/log" 2>&1 9>&-)
}

# Puts the build in its place, and clears away the earlier ones that nobody runs.
install() {
    fresh=$(mktemp -d "$builds/build.XXXXXX")
    chmod 755 "$fresh"
    cp -Rp "$root/$product/." "$fresh"
    "${1:-true}" "$fresh"
    mv "$builds/begun" "$fresh/begun"
    touch "$fresh/ended"
    ln -s "${fresh##*/}" "$builds/next"
    mv -T "$builds/next" "$current" 2>/dev/null || { rm -f "$current"; mv "$builds/next" "$current"; }
    running=$(ps -A -o args 2>/dev/null || true)
    for old in "$builds"/build.*; do
        case "$old $running" in
            "$fresh "*) ;;
            *"$old/wellspring.jar"*) ;;
            *) rm -rf "$old" ;;
        esac
    done
}
