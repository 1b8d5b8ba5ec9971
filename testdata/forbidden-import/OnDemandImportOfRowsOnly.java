package com.acme.clinic;

import java.sql.*;

final class OnDemandImportOfRowsOnly {
    static String name(ResultSet rows) throws SQLException {
        return rows.getString("name");
    }
}
