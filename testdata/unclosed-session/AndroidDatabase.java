package com.acme.notes;

import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

final class AndroidDatabase {
    private final SQLiteOpenHelper helper;

    AndroidDatabase(SQLiteOpenHelper helper) {
        this.helper = helper;
    }

    void create(String path) {
        SQLiteDatabase database = SQLiteDatabase.openOrCreateDatabase(path, null); // expect: unclosed-session
        database.execSQL("create table if not exists note (id integer primary key, text text)");
    }

    /** The helper keeps its database open and hands it to everyone. */
    long add(String text) {
        SQLiteDatabase database = helper.getWritableDatabase();
        ContentValues values = new ContentValues();
        values.put("text", text);
        return database.insert("note", null, values);
    }

    void vacuum(String path) {
        SQLiteDatabase database = SQLiteDatabase.openDatabase(path, null, SQLiteDatabase.OPEN_READWRITE);
        try {
            database.execSQL("vacuum");
        } finally {
            database.close();
        }
    }
}
