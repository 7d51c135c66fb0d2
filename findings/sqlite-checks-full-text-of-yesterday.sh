#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# SQLite by sqlite-jdbc 3.54.1.0: PRAGMA integrity_check of a sound file with an FTS5 table (content='', contentless_delete=1, detail=none), asked again on a
# connection that asked before, says "fts5: corruption found reading blob …" about what another connection wrote in between. A new connection says ok at the
# same moment. One would guess that a check reads the file as it is, or at worst as the connection's snapshot was: a program that offers "check" in a window
# tells its user that a sound book is damaged. Seen six times of twelve. Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/CheckTwice.java" <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class CheckTwice {
    static String check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet said = statement.executeQuery("PRAGMA integrity_check")) {
            said.next();
            return said.getString(1);
        }
    }

    public static void main(String[] arguments) throws SQLException {
        String file = "jdbc:sqlite:" + arguments[0];
        try (Connection writes = DriverManager.getConnection(file); Connection checks = DriverManager.getConnection(file);
                Statement write = writes.createStatement()) {
            write.execute("PRAGMA journal_mode = WAL");
            write.execute("CREATE VIRTUAL TABLE text USING fts5(words, content='', contentless_delete=1, detail=none)");
            for (int row = 1; row <= 200; row++) {
                write.execute("INSERT INTO text(rowid, words) VALUES(" + row + ", 'apple pear w" + row + "')");
            }
            System.out.println("SQLite " + writes.getMetaData().getDatabaseProductVersion() + ", first check: " + check(checks));
            int wrong = 0;
            String last = "";
            for (int round = 0; round < 12; round++) {
                for (int i = 0; i < 40; i++) {
                    int row = 1000 + round * 40 + i;
                    write.execute("INSERT INTO text(rowid, words) VALUES(" + row + ", 'plum w" + row + "')");
                    if (i % 3 == 0) {
                        write.execute("DELETE FROM text WHERE rowid = " + (round * 15 + i / 3 + 1));
                    }
                }
                String again = check(checks);
                if (!again.equals("ok")) {
                    wrong++;
                    last = again;
                }
            }
            String fresh;
            try (Connection another = DriverManager.getConnection(file)) {
                fresh = check(another);
            }
            System.out.println("the same connection again: " + wrong + " of 12 times not ok; last: " + last);
            System.out.println("a new connection: " + fresh);
            System.exit(wrong > 0 && fresh.equals("ok") ? 0 : 1);
        }
    }
}
JAVA
java --enable-native-access=ALL-UNNAMED -cp "$folder/jars/*" "$folder/CheckTwice.java" "$folder/file.db" 2>"$folder/err" || { code=$?; cat "$folder/err" >&2; exit $code; }
