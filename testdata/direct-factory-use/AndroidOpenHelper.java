package com.acme.notes;

import android.database.sqlite.SQLiteOpenHelper; // expect: forbidden-import

final class AndroidOpenHelper {
    private final SQLiteOpenHelper notes; // expect: factory-held-outside-db

    AndroidOpenHelper(SQLiteOpenHelper notes) { // expect: factory-held-outside-db
        this.notes = notes;
    }

    void clear() {
        notes.getWritableDatabase().execSQL("delete from note"); // expect: direct-factory-use
    }

    boolean readOnly() {
        var opened = notes.getReadableDatabase(); // expect: direct-factory-use
        return opened.isReadOnly();
    }
}
