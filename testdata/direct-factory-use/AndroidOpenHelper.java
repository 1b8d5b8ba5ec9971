package com.acme.notes;

import android.database.sqlite.SQLiteOpenHelper; // expect: forbidden-import

final class AndroidOpenHelper {
    private final SQLiteOpenHelper notes; // expect: factory-held-outside-db

    AndroidOpenHelper(SQLiteOpenHelper notes) { // expect: factory-held-outside-db
        this.notes = notes;
    }

    void clear() {
        // The helper keeps its database open and lends it.
        notes.getWritableDatabase().execSQL("delete from note");
    }

    boolean readOnly() {
        var opened = notes.getReadableDatabase();
        return opened.isReadOnly();
    }
}
