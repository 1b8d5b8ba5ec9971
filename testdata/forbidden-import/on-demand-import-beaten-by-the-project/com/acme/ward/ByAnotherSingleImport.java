package com.acme.ward;

import com.vendor.toolkit.DataSource;
import javax.sql.*;

final class ByAnotherSingleImport {
    boolean ready(DataSource own, RowSet rows) {
        return own != null && rows.getCommand() != null;
    }
}
