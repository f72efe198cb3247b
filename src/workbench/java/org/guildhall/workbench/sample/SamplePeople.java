package org.guildhall.workbench.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guildhall.workbench.site.UserRecord;

/** People of every kind: names of many scripts, long ones and short ones, and some who are no longer active. */
final class SamplePeople {
    private static final List<String> NAMES = List.of(
            "Ana María Núñez",
            "Žofie Dvořáková",
            "Łukasz Wójcik",
            "Søren Kjærgård",
            "Þóra Guðmundsdóttir",
            "Jürgen Groß",
            "İbrahim Yıldız",
            "Nguyễn Thị Minh",
            "王小明",
            "李秀英",
            "田中 花子",
            "김민준",
            "محمد الأحمد",
            "فاطمة الزهراء",
            "דוד כהן",
            "Ольга Иванова",
            "Γιώργος Παπαδόπουλος",
            "अनीता शर्मा",
            "Sukarno",
            "Madonna",
            "Ola 🧶 Nordmann",
            "Ngozi Okafor",
            "Kwame Mensah",
            "Siobhán O’Connor",
            "Jean-Luc d’Alembert",
            "Mary Ann Annson",
            "Wolfeschlegelsteinhausenbergerdorff the Elder of Bergedorf near Hamburg",
            "Zoë Quinn",
            "Renée Zellner",
            "Björk",
            "María José Carreño",
            "Aleksandar Đorđević",
            "Chukwuemeka Eze",
            "Ayşe Öztürk",
            "Pádraig Ó Sé",
            "Eduardo Souza e Silva",
            "Katarzyna Zając",
            "Ilse Müller",
            "Tomáš Černý",
            "Hana Sato",
            "Priya Patel",
            "Fiona Campbell",
            "Marek Novák",
            "Leila Haddad");
    private static final Set<Integer> DEACTIVATED = Set.of(5, 21, 36);

    /** The user names are {@code p01}, {@code p02} and so on; none of them has ever signed in. */
    static final List<UserRecord> MEMBERS =
            IntStream.range(0, NAMES.size()).mapToObj(SamplePeople::account).toList();

    private SamplePeople() {}

    private static UserRecord account(int index) {
        String username = String.format(java.util.Locale.ROOT, "p%02d", index + 1);
        return new UserRecord(
                "key-" + username,
                username,
                NAMES.get(index),
                username,
                !DEACTIVATED.contains(index),
                false,
                "en-GB",
                "UTC",
                "");
    }
}
