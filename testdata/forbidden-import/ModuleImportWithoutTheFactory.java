package com.acme.clinic;

import module java.sql;

final class ModuleImportWithoutTheFactory {
    static String name(ResultSet rows) throws SQLException {
        return rows.getString("name");
    }
}
