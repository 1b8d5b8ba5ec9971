package com.acme.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Large objects and arrays end with their transaction: nobody has to free them. */
final class LargeObjects {
    byte[] scan(ResultSet rows) throws SQLException, IOException {
        Blob blob = rows.getBlob("scan");
        try (InputStream in = blob.getBinaryStream()) {
            return in.readAllBytes();
        }
    }

    String text(ResultSet rows) throws SQLException {
        Clob clob = rows.getClob("text");
        return clob.getSubString(1, (int) clob.length());
    }

    void tag(Connection connection, long id, String... tags) throws SQLException {
        Array array = connection.createArrayOf("varchar", tags);
        try (PreparedStatement statement = connection.prepareStatement("update scan set tags = ? where id = ?")) {
            statement.setArray(1, array);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    String[] tags(ResultSet rows) throws SQLException {
        return (String[]) rows.getArray("tags").getArray();
    }

    /** A disconnected row set holds no connection. */
    int cached(ResultSet rows) throws SQLException {
        javax.sql.rowset.CachedRowSet cached = javax.sql.rowset.RowSetProvider.newFactory().createCachedRowSet();
        cached.populate(rows);
        return cached.size();
    }
}
