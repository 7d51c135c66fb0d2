// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.people.spelling.Names;

@DisplayName("Names")
class NamesTest {
    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({"Inês Carvalho,ines carvalho", "ÅSE Ødegård,ase odegard", "Strauß,strauss", "'  Ana   Ruiz ',ana ruiz",
            "Łukasz,lukasz", "ＡＮＡ,ana", "Nguyễn Văn,nguyen van", "'',''"})
    @DisplayName("are compared without accents and capitals")
    void folded(String name, String folded) {
        assertThat(Names.folded(name)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{3} sorts as {4}")
    @CsvSource({",Okafor,Rosa,Rosa Okafor,okafor rosa", "Zed,Okafor,Rosa,Rosa Okafor,zed", ",,,Rosa Okafor,okafor rosa",
            ",,,John Smith Jr.,smith john", ",,,王小明,王小明", ",,,Madonna,madonna", ",Kovács,,Kovács János,kovacs"})
    @DisplayName("sort by family name, each in its own order")
    void sortKeys(String sortAs, String family, String given, String name, String key) {
        assertThat(Names.sortKey(sortAs, family, given, name)).isEqualTo(key);
    }
}
