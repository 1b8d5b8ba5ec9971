package com.acme.tariff;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Many branches between the opening and the end, and none of them closes. */
final class LargeBodyOfBranches {
    private final DataSource tariffs;

    LargeBodyOfBranches(DataSource tariffs) {
        this.tariffs = tariffs;
    }

    int price(String zone, int age, boolean weekend, boolean card) throws SQLException {
        Connection connection = tariffs.getConnection(); // expect: unclosed-session
        int price = 0;
        switch (zone) {
            case "a":
                price += 2;
                break;
            case "b":
                price += 4;
                // fall through
            case "c":
                price += 6;
                break;
            default:
                price += 8;
        }
        if (age < 6) {
            price = 0;
        } else if (age < 18) {
            price /= 2;
        }
        if (weekend && !card || zone.isEmpty()) {
            connection.setReadOnly(true);
            price++;
        }
        do {
            price -= card ? 1 : 2;
        } while (price > 20);
        outer:
        for (int i = 0; i < 3; i++) {
            for (int j = i; j < 3; j++) {
                if (connection.isValid(j)) {
                    continue outer;
                }
                if (i + j > price) {
                    break outer;
                }
            }
        }
        return price;
    }
}
