# SPDX-License-Identifier: EPL-2.0
# Finds or fetches what a build needs; read with "." by run, test and bench. Sets JAVA_HOME and MVN.
# Expects: $cache, a folder of ours for things that can be made again.

maven_version=3.9.16
# Where the language of the system is not known, as in cron and in containers, the JVM can't name a file with letters beyond ASCII.
[ "$(locale charmap 2>/dev/null)" != ANSI_X3.4-1968 ] || export LC_ALL=C.UTF-8

say() {
    echo "$*" >&2
}

# Says what happened, what is safe and what to do, and ends.
give_up() {
    say "$1"
    say "Your data is untouched."
    say "$2"
    exit 1
}

# Installs Debian packages where that needs no question: as root, or with a sudo that asks for no password.
install_packages() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else return 1; fi
    say "Installing $*"
    for attempt in 1 2; do
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 </dev/null && return
        [ $attempt = 2 ] || $as_root apt-get update -qq >/dev/null 2>&1 || return 1
    done
    return 1
}

# The major version of the JDK home $1 in $version, 0 if it is none.
version_of() {
    version=0
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    version=${version:-0}
}

# The first of JAVA_HOME and PATH that is 21 or newer, else the newest of the system's.
find_jdk() {
    on_path=$(readlink -f "$(command -v javac || echo /none)")
    for home in "${JAVA_HOME:-/none}" "${on_path%/bin/javac}"; do
        version_of "$home"
        [ "$version" -ge 21 ] && JAVA_HOME=$home && return
    done
    newest=20
    for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version_of "$home"
        [ "$version" -gt "$newest" ] && newest=$version && JAVA_HOME=$home
    done
    [ "$newest" -gt 20 ]
}

need_jdk() {
    find_jdk || { { install_packages openjdk-25-jdk-headless || install_packages openjdk-21-jdk-headless; } && find_jdk; } ||
        give_up "Building Wellspring needs a JDK of version 21 or newer. None is in JAVA_HOME, on the PATH or in /usr/lib/jvm." \
            "Install one (Debian and Ubuntu: openjdk-21-jdk or newer; any vendor will do) or set JAVA_HOME."
    export JAVA_HOME
}

# Whether $1 is a Maven of 3.9 or newer.
maven_is_new_enough() {
    found=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $found in '' | 1.* | 2.* | 3.[0-8]) return 1 ;; esac
}

# Sets MVN; an older Maven fetches a newer one. Needs JAVA_HOME.
need_maven() {
    MVN=$(command -v mvn || true)
    fetched=$cache/apache-maven-$maven_version
    [ -n "$MVN" ] && maven_is_new_enough "$MVN" && return
    if [ ! -x "$fetched/bin/mvn" ]; then
        [ -n "$MVN" ] || { install_packages maven && MVN=$(command -v mvn); } ||
            give_up "Building Wellspring needs Maven and there is none on the PATH." \
                "Install it (Debian and Ubuntu: maven; an old one is enough to fetch a newer) and try again."
        maven_is_new_enough "$MVN" && return
        say "Fetching Maven $maven_version"
        place=$(mktemp -d "$cache/maven.XXXXXX")
        # Outside of the checkout, whose build extensions an old Maven can't load. MAVEN_ARGS is only known from 3.9 on.
        # shellcheck disable=SC2086
        (cd "$place" && "$MVN" ${MAVEN_ARGS:-} -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
            "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$place" >"$place/log" 2>&1) ||
            { cat "$place/log" >&2; rm -rf "$place"; give_up "Maven $maven_version could not be fetched." "Check the network, or put a Maven of 3.9 or newer on the PATH."; }
        chmod +x "$place/apache-maven-$maven_version/bin/mvn"
        # Somebody else may have been quicker; theirs is as good.
        mv "$place/apache-maven-$maven_version" "$fetched" 2>/dev/null || true
        rm -rf "$place"
    fi
    MVN=$fetched/bin/mvn
}

has_library() {
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q -F "$1"
}

# The widgets of the window; part of the system everywhere but on Linux.
need_gtk() {
    [ "$(uname)" = Linux ] || return 0
    has_library libgtk-3.so.0 || { install_packages libgtk-3-0 && has_library libgtk-3.so.0; } ||
        give_up "The window needs GTK 3, which is not installed." "Install it (Debian and Ubuntu: libgtk-3-0); commands work without."
}

# Installs what the test of screen readers asks with, if that is possible here; where it isn't, the test says so and is left out.
want_screen_reader_bus() {
    [ "$(uname)" = Linux ] || return 0
    /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi" >/dev/null 2>&1 &&
        command -v dbus-daemon >/dev/null 2>&1 && [ -n "$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null)" ] ||
        install_packages at-spi2-core gir1.2-atspi-2.0 python3-gi dbus || say "The test of screen readers will be left out: at-spi2-core, gir1.2-atspi-2.0, python3-gi or dbus is missing."
}

# Runs the rest of the script on a display of its own that nobody sees, ended with the script.
own_display() {
    command -v Xvfb >/dev/null 2>&1 || install_packages xvfb ||
        give_up "Without a display this needs Xvfb, which is not installed." "Install it (Debian and Ubuntu: xvfb), or run it where there is a display."
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$number" >/dev/null 2>&1 &
    display_server=$!
    trap 'kill $display_server 2>/dev/null; rm -f "$number"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    tries=0
    while [ ! -s "$number" ]; do
        kill -0 $display_server 2>/dev/null && [ $tries -lt 100 ] || give_up "Xvfb did not start." "Run Xvfb by hand to see why."
        tries=$((tries + 1))
        sleep 0.1
    done
    DISPLAY=:$(cat "$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
}
