package com.acme.notes;

import android.content.ContentResolver;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.net.Uri;

final class AndroidCursor {
    int count(SQLiteDatabase database) {
        Cursor cursor = database.rawQuery("select count(*) from note", null); // expect: unclosed-cursor-or-stream
        return cursor.moveToFirst() ? cursor.getInt(0) : 0;
    }

    String text(SQLiteDatabase database, long id) {
        Cursor cursor = database.query("note", new String[] {"text"}, "id = ?", new String[] {String.valueOf(id)}, null, null, null); // expect: unclosed-cursor-or-stream
        if (!cursor.moveToFirst()) {
            return null;
        }
        String text = cursor.getString(0);
        cursor.close();
        return text;
    }

    boolean known(ContentResolver resolver, Uri note) {
        Cursor cursor = null;
        try {
            cursor = resolver.query(note, null, null, null, null);
            return cursor != null && cursor.getCount() > 0;
        } finally {
            if (cursor != null) {
                cursor.close();
            }
        }
    }

    int size(ContentResolver resolver, Uri notes) {
        return resolver.query(notes, null, null, null, null).getCount(); // expect: unclosed-cursor-or-stream
    }

    /** The caller closes it. */
    Cursor all(SQLiteDatabase database) {
        return database.query("note", null, null, null, null, null, "id");
    }
}
