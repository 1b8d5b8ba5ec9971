package com.acme.notes;

import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteStatement;
import java.util.List;

final class AndroidStatement {
    long add(SQLiteDatabase database, List<String> notes) {
        SQLiteStatement statement = database.compileStatement("insert into note (text) values (?)"); // expect: unclosed-statement
        long last = -1;
        for (String note : notes) {
            statement.bindString(1, note);
            last = statement.executeInsert();
        }
        return last;
    }

    long count(SQLiteDatabase database) {
        SQLiteStatement statement = database.compileStatement("select count(*) from note");
        try {
            return statement.simpleQueryForLong();
        } finally {
            statement.close();
        }
    }
}
