package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What is found by what is typed. */
public class SearchedWordTest {
    /** Stored, typed. */
    private static final String[][] FOUND = {
        {"O'Brien", "o'brien"},
        {"O'Brien", "o’brien"},
        {"O'Brien", "o\u02BCbrien"},
        {"O'Brien", "obrien"},
        {"O'Brien", "o brien"},
        {"O'Brien", "brien"},
        {"O’Brien", "o'brien"},
        {"OBrien", "o'brien"},
        {"O Brien", "o'brien"},
        {"D’Angelo", "dangelo"},
        {"D’Angelo", "angelo"},
        {"Мар\u02BCяна Коваль", "мар'яна"},
        {"Мар\u02BCяна Коваль", "Мар’яна"},
        {"Мар\u02BCяна Коваль", "мар\u02BCяна"},
        {"Мар'яна Коваль", "мар\u02BCяна коваль"},
        {"Мар'яна", "марян"},
        {"Okinawa ʻOhana", "ohana"},
        {"Smith-Jones", "smithjones"},
        {"Smith-Jones", "smith-jones"},
        {"Smith-Jones", "smith\u2010jones"},
        {"Smith-Jones", "smith\u2013jo"},
        {"Smith-Jones", "jones smith"},
        {"Smithjones", "smith-jones"},
        {"Smith Jones", "smith-jones"},
        {"Straße", "strasse"},
        {"Strasse", "straße"},
        {"STRAẞE", "straße"},
        {"Müller", "mueller"},
        {"Müller", "muller"},
        {"Mueller", "müller"},
        {"Muller", "müller"},
        {"Mu\u0308ller", "mueller"},
        {"Jäger", "jaeger"},
        {"Jaeger", "jäg"},
        {"Böhm", "boehm"},
        {"Ørsted", "orsted"},
        {"Ørsted", "oersted"},
        {"Oersted", "ørsted"},
        {"Sørensen", "sörensen"},
        {"Åse", "aase"},
        {"Aase", "åse"},
        {"Åse", "ase"},
        {"Bæk", "baek"},
        {"Bäk", "bæk"},
        {"Łukasz", "lukasz"},
        {"Lukasz", "łuk"},
        {"Þór", "thor"},
        {"Đặng", "dang"},
        {"İpek Işık", "ipek isik"},
        {"Zoë", "zoe"},
        {"Κωνσταντίνος Παπαδόπουλος", "ΚΩΝΣ"},
        {"Κωνσταντίνος", "κωνς"},
        {"Κωνσταντίνος", "κωνσ"},
        {"ΚΩΝΣΤΑΝΤΙΝΟΣ", "κωνσταντίνος"},
        {"Ёлкин", "елкин"},
        {"علي", "علی"},
        {"علی", "على"},
        {"مكتبة", "مکتبه"},
        {"أحمد", "احمد"},
        {"إيمان", "ايمان"},
        {"آمنة", "امنه"},
        {"مُحَمَّد", "محمد"},
        {"مـحـمـد", "محمد"},
        {"می\u200Cشود", "میشود"},
        {"می\u200Cشود", "می شود"},
        {"שָׁלוֹם", "שלום"},
        {"٢٠٢٦", "2026"},
        {"۲۰۲۶", "٢٠٢٦"},
        {"２０２６", "2026"},
        {"バグ", "ﾊﾞｸﾞ"},
        {"プログラミング言語", "言語"},
        {"プログラミング言語", "ログ"},
        {"王小明", "小明"},
        {"王小明", "王"},
        {"王小明", "明"},
        {"김민수", "민수"},
        {"김민수", "\u1100\u1175\u11B7"},
        {"สมชาย ใจดี", "ชาย"},
        {"การสื่อสาร", "สื่อสาร"},
        {"跨文化沟通", "文化"},
        {"हिन्दी", "हिन्दी"},
        {"ＦＵＬＬ ﬁne", "full fine"},
        {"co\u00ADoperation", "cooperation"},
        {"col·lecció", "colleccio"},
        {"R&D", "r d"},
        {"C/C++", "c"},
        {"🧶 knitting", "🧶"},
    };

    private static final String[][] NOT_FOUND = {
        {"バグ", "ハグ"},
        {"ハグ", "バグ"},
        {"がく", "かく"},
        {"हिन्दी", "हन्दी"},
        {"กา", "ก้า"},
        {"மனி", "மன" + "ு"},
        {"Brien", "o'brien"},
        {"Smith", "smith-jones"},
        {"Manuel", "manul"},
        {"Poet", "pöt" + "s"},
        {"王小明", "小王"},
        {"Анна", "anna"},
        {"Facilitation", "litation"},
    };

    @Test
    public void aTextIsFoundHoweverItIsTyped() {
        for (String[] pair : FOUND) {
            assertThat(isFound(pair[0], pair[1]))
                    .as("%s by %s", pair[0], pair[1])
                    .isTrue();
        }
    }

    @Test
    public void whatIsAnotherWordIsNotFound() {
        for (String[] pair : NOT_FOUND) {
            assertThat(isFound(pair[0], pair[1]))
                    .as("%s by %s", pair[0], pair[1])
                    .isFalse();
        }
    }

    @Test
    public void everyTextIsFoundByItself() {
        for (String[] pair : FOUND) {
            assertThat(isFound(pair[0], pair[0])).as(pair[0]).isTrue();
        }
    }

    @Test
    public void oneOfTheLeadsBeginsAStoredWordWhereverTheWordDoes() {
        for (String[] pair : FOUND) {
            for (SearchedWord word : SearchedWord.of(pair[1])) {
                assertThat(word.leads())
                        .as("%s by %s", pair[0], pair[1])
                        .anyMatch(lead -> StoredWords.of(pair[0]).stream().anyMatch(each -> each.startsWith(lead)));
            }
        }
    }

    @Test
    public void signsAloneFindNothing() {
        for (String signs : new String[] {"%", "\\", "'", "*", "++", "--", "’", "\u200B", "&%$"}) {
            assertThat(SearchedWord.of(signs)).as(signs).singleElement().satisfies(word -> {
                assertThat(word.leads()).isEmpty();
                assertThat(word.begins(StoredWords.of("C++ 100 % O'Brien"))).isFalse();
            });
        }
    }

    @Test
    public void whereNothingIsTypedThereIsNothingToFind() {
        for (String blank : new String[] {null, "", " ", "\u3000\t"}) {
            assertThat(SearchedWord.of(blank)).isEmpty();
        }
    }

    private static boolean isFound(String stored, String typed) {
        return SearchedWord.of(typed).stream().allMatch(word -> word.begins(StoredWords.of(stored)));
    }
}
