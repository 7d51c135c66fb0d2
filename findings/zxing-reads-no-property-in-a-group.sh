#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# ZXing core 3.5.4: of a vCard in a code, properties that are in a group (RFC 6350, 3.3: "item1.EMAIL:…", as iPhones write every one that has a label of
# its own) are not read: address and page are gone, with no word of it. Ends with 1 once that has changed, 2 without a JDK or Maven.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>com.google.zxing</groupId><artifactId>core</artifactId><version>3.5.4</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Group.java" <<'JAVA'
import java.util.Arrays;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.ResultParser;

public class Group {
    public static void main(String[] arguments) {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Ana;;;\r\nFN:Ana Ruiz\r\nitem1.EMAIL;type=INTERNET:ana@acme.example\r\nitem1.X-ABLabel:Studio\r\n"
                + "item2.URL:https://acme.example\r\nEND:VCARD\r\n";
        AddressBookParsedResult read = (AddressBookParsedResult) ResultParser.parseResult(new Result(card, null, null, BarcodeFormat.QR_CODE));
        System.out.println("names " + Arrays.toString(read.getNames()) + ", e-mail " + Arrays.toString(read.getEmails()) + ", pages " + Arrays.toString(read.getURLs()));
        System.exit(read.getEmails() == null && read.getURLs() == null ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Group.java"
