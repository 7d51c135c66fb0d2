#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# OpenJDK 25 with -XX:AOTCacheOutput (JEP 514): the run that trains the cache writes five lines about it behind the program's own standard output, with
# -Xlog:disable too, and its child one more to standard error. One would guess that it is as silent as -XX:ArchiveClassesAtExit and -XX:+AutoCreateSharedArchive
# are with -Xlog:disable: a command that answers with JSON, trained by its first user, answers with something that is none, that once. Seen with Temurin
# 25.0.3+9: six lines instead of one, and one line with a class archive. Ends with 1 once that has changed, 2 without a JDK of 25 or newer.
set -eu
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
for tool in "$java" "$javac" "$jar"; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool is needed" >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/Answer.java" <<'JAVA'
public class Answer {
    public static void main(String[] arguments) {
        System.out.println("{\"people\": 31}");
    }
}
JAVA
"$javac" -d "$folder" "$folder/Answer.java"
"$jar" --create --file "$folder/answer.jar" -C "$folder" Answer.class
"$java" -Xlog:disable -XX:AOTCacheOutput="$folder/none.aot" -version >/dev/null 2>&1 || { echo "A JDK of 25 or newer is needed" >&2; exit 2; }
"$java" -version 2>&1 | sed -n 2p
"$java" -Xlog:disable -XX:ArchiveClassesAtExit="$folder/answer.jsa" -cp "$folder/answer.jar" Answer >"$folder/archive.out" 2>/dev/null
"$java" -Xlog:disable -XX:AOTCacheOutput="$folder/answer.aot" -cp "$folder/answer.jar" Answer >"$folder/cache.out" 2>"$folder/cache.err"
sed "s|$folder/||g" "$folder/cache.out"
archive=$(wc -l <"$folder/archive.out")
cache=$(wc -l <"$folder/cache.out")
echo "lines of standard output: $archive with a class archive, $cache with an AOT cache; $(wc -l <"$folder/cache.err") of standard error"
[ "$archive" -eq 1 ] && [ "$cache" -gt 1 ]
